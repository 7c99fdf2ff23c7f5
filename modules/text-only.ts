import { addViteConfig, defineWxtModule } from 'wxt/modules';

const RENDERER = /\/preact\/dist\/preact\.mjs$/;
const WRITES_MARKUP = /(\w+)\.(?:innerHTML)=\w+\.__html/g;

/**
 * Takes the one way to write markup out of the renderer, so that no text can become any, whatever a component does; and so that
 * those who review the package find none. The build stops where a new version of the renderer writes it otherwise.
 */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'text-only',
        transform(code, id) {
          if (!RENDERER.test(id.replaceAll('\\', '/'))) return null;
          const without = code.replace(WRITES_MARKUP, '0');
          if (without === code) throw new Error('modules/text-only.ts does not know this version of Preact');
          return { code: without, map: null };
        },
      },
    ],
  }));
});
