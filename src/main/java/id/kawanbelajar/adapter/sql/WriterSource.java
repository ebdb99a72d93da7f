package id.kawanbelajar.adapter.sql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.locks.Lock;
import org.sqlite.SQLiteDataSource;

/** Lends one connection to one borrower at a time, who waits in the same queue as every writer; closing gives it back. */
final class WriterSource extends SQLiteDataSource {
    private final Connection connection;
    private final Lock queue;
    private final Lock writing;

    WriterSource(Connection connection, Lock queue, Lock writing) {
        this.connection = connection;
        this.queue = queue;
        this.writing = writing;
    }

    @Override
    public Connection getConnection() {
        queue.lock();
        writing.lock();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        writing.unlock();
                        queue.unlock();
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
