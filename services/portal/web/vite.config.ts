import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const portal = process.env['HANQIAO_PORTAL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    // The portal serves what lies here; Maven's `clean` takes it away with the rest.
    outDir: '../target/classes/META-INF/resources',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': portal, '/login': portal } },
  test: { include: ['test/**/*.test.ts'], environment: 'node' },
});
