package org.studioportal.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.testing.CleanDatabase;

/** A channel whose other end is the test. Reaches nobody until a test says so. */
@Component
class TestChannel implements Channel {
    static final String NAME = "test";

    /** What the other end does with a letter before it takes it over. */
    interface OtherEnd {
        void take(Letter letter) throws LetterRefused, ChannelDown;
    }

    private final List<Letter> arrived = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean reaches;
    private volatile boolean configured;
    private volatile boolean down;
    private volatile OtherEnd otherEnd;

    @EventListener
    void reset(CleanDatabase.Emptied emptied) {
        arrived.clear();
        opened.set(0);
        reaches = false;
        configured = true;
        down = false;
        otherEnd = letter -> {};
    }

    void reachEverybody() {
        reaches = true;
    }

    void configured(boolean is) {
        configured = is;
    }

    void down(boolean is) {
        down = is;
    }

    void answer(OtherEnd does) {
        otherEnd = does;
    }

    List<Letter> arrived() {
        return new ArrayList<>(arrived);
    }

    int opened() {
        return opened.get();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean configured() {
        return configured;
    }

    @Override
    public boolean reaches(Recipient person) {
        return reaches;
    }

    @Override
    public Line open() throws ChannelDown {
        if (down) {
            throw new ChannelDown("nobody answers", null);
        }
        opened.incrementAndGet();
        return new Line() {
            @Override
            public void send(Letter letter) throws LetterRefused, ChannelDown {
                otherEnd.take(letter);
                arrived.add(letter);
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }
}
