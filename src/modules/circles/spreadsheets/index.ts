export { decode, unreadable } from './read/decode.ts'
export { readCsv } from './read/records.ts'
