import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { minutesOf } from './minutes.ts'

/**
 * Files that say how long they take (`// Takes: 3 minutes`) begin first, the longest before the others. By itself a clean
 * clone begins with the largest file, and a short file that takes minutes came last, alone.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const minutes = new Map(sorted.map((file) => [file, minutesOf(readFileSync(file.moduleId, 'utf8'))]))
    return sorted.sort((a, b) => (minutes.get(b) ?? 0) - (minutes.get(a) ?? 0))
  }
}
