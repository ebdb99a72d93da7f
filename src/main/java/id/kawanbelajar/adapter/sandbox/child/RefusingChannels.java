package id.kawanbelajar.adapter.sandbox.child;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to anywhere; named to the JVM by {@link NetworkRefusal}, which wants it public. */
public final class RefusingChannels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw NetworkRefusal.refusal();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw NetworkRefusal.refusal();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw NetworkRefusal.refusal();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw NetworkRefusal.refusal();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw NetworkRefusal.refusal();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw NetworkRefusal.refusal();
    }
}
