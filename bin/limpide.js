#!/usr/bin/env node
'use strict';
const { join } = require('node:path');
const { load } = require('./loader.js');
const { run } = load(join(__dirname, '..', 'dist'), 'main.js');

run(__dirname);
