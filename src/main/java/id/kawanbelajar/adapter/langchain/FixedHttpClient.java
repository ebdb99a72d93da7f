package id.kawanbelajar.adapter.langchain;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/**
 * Gives every LangChain4j model the same client; time limits are the client's own, so those asked for here are ignored.
 *
 * @param client that is given
 */
record FixedHttpClient(HttpClient client) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
        return Patience.DEFAULT.connect();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Patience.DEFAULT.firstToken();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return client;
    }
}
