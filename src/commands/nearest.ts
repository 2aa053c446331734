export { nearest } from '../yaml/nearest.ts';
