import { prebuilt } from '../session/prebuilt.ts';
import type { SessionScript } from '../session/schema.ts';
import type { Context } from './context.ts';

/** The session of plain `limpide`. */
export const builtin = 'first';

/** A script of the package's own: as the build laid it out, else from its folder. */
export async function builtinScript({ host }: Context, name: string): Promise<SessionScript> {
  const laidOut = prebuilt[name];
  if (laidOut !== undefined) return (await laidOut()).default;
  const { builtinPath, readScript } = await import('./script-file.ts');
  return readScript(host, builtinPath(host, name), `${name}/session.yaml`).script;
}
