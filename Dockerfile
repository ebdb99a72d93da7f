# Build: docker build -t kawan-belajar .          with the embedding model: --build-arg MODEL=http://…/folder
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /kawan
COPY pom.xml ./
RUN mvn -B -q dependency:go-offline || true
COPY src src
RUN mvn -B -q -DskipTests -Djacoco.skip -Dspotless.check.skip package \
 && mkdir /app && cp -r target/kawan.jar target/lib /app/
COPY kawan /app/kawan
COPY knowledge-base /app/knowledge-base
COPY prompts /app/prompts

FROM eclipse-temurin:21-jre
# pictures of questions and plans are drawn with these letters; scans and photos are read by Tesseract
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core tesseract-ocr tesseract-ocr-ind && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --create-home --home-dir /data kawan
COPY --from=build /app /app
ENV KAWAN_DATA=/data
USER kawan
# The model is put in place and checked by its fingerprint, exactly as on a school's computer.
ARG MODEL=
RUN if [ -n "$MODEL" ]; then /app/kawan model pasang "$MODEL"; fi
VOLUME /data
# The bot touches this file every half minute.
HEALTHCHECK --interval=60s --timeout=5s --start-period=60s \
  CMD find /data/denyut -mmin -2 | grep -q denyut
ENTRYPOINT ["/app/kawan"]
CMD ["bot"]
