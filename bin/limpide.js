#!/usr/bin/env node
'use strict';
const { run } = require('../dist/main.js');

run(__dirname, (code) => {
  process.exitCode = code;
});
