package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;

import java.util.List;

/** Talks to the world. */
final class Networks {
    private Networks() {}

    static List<Attack> all() {
        return List.of(
                of(
                        "network",
                        "TCP",
                        quietly("new java.net.Socket(\"1.1.1.1\", 80).close(); System.out.println(\"CONNECTED\");")),
                of(
                        "network",
                        "UDP",
                        quietly(
                                "new java.net.DatagramSocket().send(new java.net.DatagramPacket(new byte[1], 1,"
                                        + " java.net.InetAddress.getByAddress(new byte[] {1, 1, 1, 1}), 53)); System.out.println(\"CONNECTED\");")),
                of(
                        "network",
                        "DNS",
                        quietly(
                                "System.out.println(\"CONNECTED \" + java.net.InetAddress.getByName(\"example.org\"));")),
                of(
                        "network",
                        "Unix socket",
                        quietly("java.nio.channels.SocketChannel.open(java.net.UnixDomainSocketAddress.of("
                                + "\"/run/dbus/system_bus_socket\")).close(); System.out.println(\"CONNECTED\");")),
                of(
                        "network",
                        "the machine itself",
                        quietly(
                                "for (int port : new int[] {22, 80, 443, 8888}) new java.net.Socket(\"127.0.0.1\", port).close();"
                                        + " System.out.println(\"CONNECTED\");")),
                of(
                        "network",
                        "an interface to listen on",
                        quietly(
                                "java.net.NetworkInterface.networkInterfaces().filter(i -> { try { return i.isUp(); }"
                                        + " catch (java.io.IOException e) { return false; } })"
                                        + ".filter(i -> !i.getName().equals(\"lo\")).forEach(i -> System.out.println(\"CONNECTED \" + i));")));
    }
}
