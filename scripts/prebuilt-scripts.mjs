import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Puts session scripts of the package, read already, in the place of `src/session/prebuilt.ts`.
 *
 * @param {string} root the package's folder
 * @param {readonly string[]} names folders of `templates/sessions`
 * @returns {Promise<import('esbuild').Plugin>}
 */
export async function prebuiltScripts(root, names) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/session/load.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const loaded = { exports: {} };
  new Function('module', 'require', outputFiles[0].text)(loaded, createRequire(import.meta.url));
  const { loadScript } = loaded.exports;
  const textOf = (name) => {
    const file = (one) => readFileSync(join(root, 'templates', 'sessions', name, one));
    const { script, problems } = loadScript(file('session.yaml'), 'session.yaml', file);
    if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
    return JSON.stringify(script);
  };
  return {
    name: 'prebuilt-scripts',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[/\\]src[/\\]session[/\\]prebuilt\.ts$/ }, () => ({
        contents: `export const prebuilt = {${names.map((name) => `${JSON.stringify(name)}: () => import('prebuilt:${name}')`).join()}};`,
        resolveDir: root,
      }));
      onResolve({ filter: /^prebuilt:/ }, ({ path }) => ({ path, namespace: 'prebuilt' }));
      // V8 reads JSON several times faster than the same object written as code.
      onLoad({ filter: /.*/, namespace: 'prebuilt' }, ({ path }) => ({
        contents: `export default JSON.parse(${JSON.stringify(textOf(path.slice('prebuilt:'.length)))});`,
      }));
    },
  };
}
