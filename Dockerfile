# Shopkeeper in a container: the database and its backups live in the volume /data.
FROM node:20-slim AS build
WORKDIR /app
# better-sqlite3 is compiled where no ready binary fits.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-slim
ENV NODE_ENV=production TZ=UTC DATABASE_PATH=/data/shop.db HEALTH_ADDRESS=127.0.0.1:8080 LOG_FORMAT=json
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json ./
COPY --from=build --chown=node:node /app/node_modules ./node_modules
COPY --from=build --chown=node:node /app/dist ./dist
COPY --from=build --chown=node:node /app/drizzle ./drizzle
COPY --from=build --chown=node:node /app/demo ./demo
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
HEALTHCHECK --interval=60s --timeout=5s --start-period=120s \
  CMD node -e "fetch('http://127.0.0.1:8080/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
# Node itself gets the signal, and finishes what is under way.
CMD ["node", "dist/src/main.js"]
