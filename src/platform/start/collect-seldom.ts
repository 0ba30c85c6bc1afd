import { setFlagsFromString } from 'node:v8'

/**
 * Has Node look through its memory once it holds so much more than what was alive the last time. By itself it does so after a tenth more, as this
 * process works a small part of the time: every few seconds, for 150 ms of a processor in which each visitor waits.
 */
export const collectSeldom = (): void => setFlagsFromString('--heap-growing-percent=60')
