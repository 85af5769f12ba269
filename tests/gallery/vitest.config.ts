/** Runs the walks that take the pictures of every screen, one file for each part of the product; `npm run gallery`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/gallery/*.walk.ts'],
    globalSetup: ['tests/gallery/sheet.ts'],
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
