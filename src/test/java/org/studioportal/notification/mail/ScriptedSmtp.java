package org.studioportal.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that does what a test says: it answers by the beginning of what it is told, and takes everything else. */
public final class ScriptedSmtp implements AutoCloseable {
    /** Instead of an answer: nothing, for as long as the other side waits. */
    public static final String SILENCE = "silence";
    /** Instead of an answer: the connection is cut. */
    public static final String HANG_UP = "hang up";
    /** What a script calls the end of a letter's text. */
    public static final String END_OF_TEXT = ".";

    private final ServerSocket socket;
    private final Thread door;
    private final Map<String, String> script = new ConcurrentHashMap<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    public ScriptedSmtp() throws IOException {
        this(0);
    }

    public ScriptedSmtp(int port) throws IOException {
        socket = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        door = Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public ScriptedSmtp answer(String beginning, String answer) {
        script.put(beginning, answer);
        return this;
    }

    /** From now on it takes that again. */
    public void forget(String beginning) {
        script.remove(beginning);
    }

    /** The texts that came in whole, whether it then took them or not. */
    public List<String> letters() {
        return letters;
    }

    public List<String> commands() {
        return commands;
    }

    public int connections() {
        return connections.get();
    }

    /** Nobody gets in any more; the system closes a socket only when nobody waits at it. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            door.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                commands.add(line);
                String answer = answer(line);
                if (answer.equals(HANG_UP)) {
                    return;
                }
                if (answer.equals(SILENCE)) {
                    continue;
                }
                say(out, answer);
                if (answer.startsWith("354")) {
                    letters.add(text(in));
                    String taken = script.getOrDefault(END_OF_TEXT, "250 taken");
                    if (taken.equals(HANG_UP)) {
                        return;
                    }
                    if (!taken.equals(SILENCE)) {
                        say(out, taken);
                    }
                }
            }
        } catch (SocketException gone) {
            // The other side has had enough.
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String answer(String line) {
        return script.entrySet().stream()
                .filter(entry -> line.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> line.startsWith("DATA") ? "354 go on" : "250 fine");
    }

    private static String text(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append("\r\n");
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
