# syntax=docker/dockerfile:1
# Builds from source; the image holds a JRE, the bot and a start-up cache, and runs as nobody in particular.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY pom.xml ./
COPY knowledge knowledge
COPY bot bot
RUN mvn -B -ntp -DskipTests clean package
RUN java -Djarmode=tools -jar bot/target/bot.jar extract --layers --destination /layers

FROM eclipse-temurin:25-jre
# openssl: the embedded Redis needs its libraries
RUN apt-get update \
	&& apt-get install -y --no-install-recommends openssl \
	&& rm -rf /var/lib/apt/lists/* \
	&& useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin wakuwaku \
	&& install -d -o wakuwaku -g wakuwaku /app /data
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
COPY --from=build /src/bot/jvm.options ./
USER wakuwaku
# One start without Redis and without LINE trains the cache; the same JVM and the same files use it later.
RUN java -XX:AOTCacheOutput=/app/bot.aot @jvm.options -Dspring.context.exit=onRefresh -Dline.bot.channel-secret=none \
		-Dline.bot.channel-token=none -Dspring.data.redis.url=redis://127.0.0.1:1 \
		-Dwakuwaku.personal-details.make-keys=true -Dwakuwaku.public-url=https://none.example \
		-Dwakuwaku.data-dir=/tmp/training -jar bot.jar
ENV WAKUWAKU_DATA_DIR=/data
# Two arenas instead of eight a core: less memory that is only reserved.
ENV MALLOC_ARENA_MAX=2
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /livez HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/bot.aot", "@jvm.options", "-jar", "bot.jar"]
