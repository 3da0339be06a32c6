// SPDX-License-Identifier: Apache-2.0
package org.copytaster.store;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One connection to `case.db`, with its statements prepared once. One thread at a time uses it.
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /// One row of an answer, its columns by name.
    record Row(ResultSet result) {

        String text(String column) {
            String value = maybe(column);
            if (value == null) {
                throw new IllegalStateException("column %s is empty".formatted(column));
            }
            return value;
        }

        @Nullable String maybe(String column) {
            try {
                return result.getString(column);
            } catch (SQLException e) {
                throw CaseException.of(e);
            }
        }

        /// All columns as text, `-` for an empty one.
        String[] values() {
            try {
                String[] values = new String[result.getMetaData().getColumnCount()];
                for (int i = 0; i < values.length; i++) {
                    String value = result.getString(i + 1);
                    values[i] = value == null ? "-" : "=" + value;
                }
                return values;
            } catch (SQLException e) {
                throw CaseException.of(e);
            }
        }

        int number(String column) {
            try {
                return result.getInt(column);
            } catch (SQLException e) {
                throw CaseException.of(e);
            }
        }
    }

    <T> List<T> list(String sql, Function<Row, T> read, @Nullable Object... values) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(read.apply(row)), values);
        return all;
    }

    <T> Optional<T> first(String sql, Function<Row, T> read, @Nullable Object... values) {
        List<T> all = list(sql, read, values);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    int count(String sql, @Nullable Object... values) {
        return first(sql, row -> row.number("n"), values).orElse(0);
    }

    /// Hands every row to `use`, which must not run the same `sql` in this session again.
    void each(String sql, Consumer<Row> use, @Nullable Object... values) {
        try {
            PreparedStatement statement = bound(sql, values);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    use.accept(row);
                }
            }
        } catch (SQLException e) {
            forget(sql);
            throw CaseException.of(e);
        }
    }

    /// Runs a change and returns how many rows it changed.
    int write(String sql, @Nullable Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            forget(sql);
            throw CaseException.of(e);
        }
    }

    /// Runs the statements of a script, which ends each with a semicolon at the end of a line.
    void script(String sql) {
        try (var statement = connection.createStatement()) {
            for (String one : sql.split(";\\s*\n", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        } catch (SQLException e) {
            throw CaseException.of(e);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            switch (value) {
                case null -> statement.setObject(i + 1, null);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                default -> statement.setString(i + 1, value.toString());
            }
        }
        return statement;
    }

    /// A statement that failed, on a full disk for one, cannot be bound again.
    private void forget(String sql) {
        try (PreparedStatement failed = prepared.remove(sql)) {
            if (failed != null) {
                failed.clearParameters();
            }
        } catch (SQLException alreadyReported) {
            // The caller throws the failure that led here.
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw CaseException.of(e);
        }
    }
}
