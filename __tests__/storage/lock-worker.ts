/** One of several processes that take and release one lock: `lock-worker.ts FILE ROUNDS`. Says `violation` if two held it. */
import { closeSync, openSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { nodeHost } from '../../src/host.ts';
import { StorageFault } from '../../src/storage/fault.ts';
import { lock } from '../../src/storage/lock.ts';

const [file = '', rounds = '0', dies = ''] = process.argv.slice(2);
const host = nodeHost('.');
const start = host.processStart(process.pid)!;
const pause = new Int32Array(new SharedArrayBuffer(4));

for (let round = 0; round < Number(rounds); ) {
  try {
    const held = lock(host.files, file, { pid: process.pid, start, token: host.token() }, host.processStart);
    if (dies !== '') process.kill(process.pid, 'SIGKILL');
    alone(() => writeFileSync(`${file}.count`, `${Number(readFileSync(`${file}.count`, 'utf8')) + 1}`));
    held.release();
    round++;
  } catch (error) {
    if (!(error instanceof StorageFault && error.code === 'held')) throw error;
  }
  Atomics.wait(pause, 0, 0, 1 + Math.random() * 3);
}

function alone(run: () => void): void {
  try {
    closeSync(openSync(`${file}.inside`, 'wx'));
  } catch {
    console.log('violation');
  }
  run();
  unlinkSync(`${file}.inside`);
}
