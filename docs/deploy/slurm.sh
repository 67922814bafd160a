#!/bin/bash
# Grades on a cluster with Slurm: an array task for each shard, then one job that merges.
#   DESCENT_SEED=20261122 sbatch docs/deploy/slurm.sh submissions grades
#SBATCH --job-name=descent-grade
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=01:00:00
set -eu
submissions=$1 out=$2
export DESCENT_SEED
./course grade "$submissions" --out "$out-shards/$SLURM_ARRAY_TASK_ID" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --jobs "${SLURM_CPUS_PER_TASK:-1}"
if [ "$SLURM_ARRAY_TASK_ID" = 1 ]; then
  sbatch --dependency="afterok:$SLURM_ARRAY_JOB_ID" --job-name=descent-merge --wrap \
    "./course merge $(printf '%q' "$out-shards")/* --out $(printf '%q' "$out")"
fi
