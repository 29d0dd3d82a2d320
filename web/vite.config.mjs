import { join } from 'node:path';
import { defineConfig } from 'vite';
import { logical, trim } from './trim.mjs';

const uswds = join(import.meta.dirname, 'node_modules/@uswds/uswds');

/** One stylesheet and one module, under names that the server knows. */
export default defineConfig({
  appType: 'custom',
  resolve: { alias: { '@uswds-img': join(uswds, 'dist/img') } },
  css: {
    preprocessorOptions: { scss: { loadPaths: [join(uswds, 'packages')], quietDeps: true } },
  },
  build: {
    // From these on logical properties need no fallback.
    target: ['chrome90', 'firefox88', 'safari15'],
    // Icons become data: addresses, which the content security policy allows for images.
    assetsInlineLimit: 32 * 1024,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { app: 'src/app.ts' },
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
    },
  },
  plugins: [
    {
      name: 'trim',
      enforce: 'post',
      async generateBundle(_options, bundle) {
        for (const asset of Object.values(bundle)) {
          if (asset.type === 'asset' && asset.fileName.endsWith('.css')) {
            asset.source = logical(await trim(String(asset.source)));
          }
        }
      },
    },
  ],
});
