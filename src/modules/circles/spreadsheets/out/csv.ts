import { csvOf, type Separator } from '../../../../platform/csv/csv.ts'
import type { Table } from './table.ts'

/** A list as CSV, its headings first. */
export const asCsv = ({ heading, rows }: Table, separator: Separator): string =>
  csvOf([heading, ...rows], separator)
