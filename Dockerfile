FROM node:22.20.0-bookworm-slim AS node

FROM eclipse-temurin:25.0.1_8-jdk AS build
COPY --from=node /usr/local /usr/local
WORKDIR /build
COPY . .
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests package \
 && java -Djarmode=tools -jar graphql-api/target/partnership-graph.jar extract --layers --destination layers

FROM eclipse-temurin:25.0.1_8-jre
RUN useradd --system --uid 10001 --create-home partnerships
WORKDIR /app
# From what changes least to what changes most, so that an update moves little.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY docker/train-cache docker/jvm-options ./
RUN chown partnerships /app && mkdir /data && chown partnerships /data
USER partnerships
RUN ./train-cache
ENV PARTNERSHIPS_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
ENTRYPOINT ["java", "@jvm-options", "-XX:AOTCache=partnership-graph.aot", "-jar", "partnership-graph.jar"]
