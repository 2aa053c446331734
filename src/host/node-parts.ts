/** Parts of Node, loaded when first needed: most commands start no program and draw no token. */
export const system = () => process.getBuiltinModule('node:os');
export const threads = () => process.getBuiltinModule('node:worker_threads');
export const children = () => process.getBuiltinModule('node:child_process');
export const engine = () => process.getBuiltinModule('node:v8');
export const crypto = () => process.getBuiltinModule('node:crypto');
