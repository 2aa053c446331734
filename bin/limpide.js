#!/usr/bin/env node
'use strict';
require('node:module').enableCompileCache?.();
const { run } = require('../dist/main.js');

run(__dirname, (code) => {
  process.exitCode = code;
});
