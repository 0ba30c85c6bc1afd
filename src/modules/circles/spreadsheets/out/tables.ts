import { dayAt } from '../../../../platform/i18n/days.ts'
import type { ImportedCircle } from '../receipt/queries.ts'
import { type SheetWords, sheetWords } from '../words.ts'
import type { Member, OpenHouse } from './queries.ts'
import type { Table } from './table.ts'

/** What everybody may know of the houses that take part. */
export function directoryTable(w: SheetWords, origin: string, houses: readonly OpenHouse[]): Table {
  return {
    name: w('out.directory'),
    heading: (['name', 'sector', 'region', 'movement', 'contact', 'phone', 'address'] as const).map(
      (column) => w(`out.${column}`),
    ),
    rows: houses.map(({ slug, name, movement, places, contactName, contactPhone }) => {
      const named = (kind: string) =>
        places
          .filter((one) => one.kind === kind)
          .map((one) => one.name)
          .join(', ')
      return [
        ...[name, named('sector'), named('region'), movement ?? '', contactName ?? '', contactPhone ?? ''],
        `${origin}/circles/${slug}`,
      ]
    }),
  }
}

/** Who is in a circle: what they are called there, what they do, since when. */
export function membersTable(w: SheetWords, name: string, members: readonly Member[]): Table {
  return {
    name,
    heading: [w('out.person'), w('out.role'), w('out.state'), w('out.since')],
    rows: members.map((member) => [
      member.name,
      roleOf(w, member.role),
      w(member.takenAt ? 'out.takes-part' : 'out.asked'),
      dayAt(member.takenAt ?? member.createdAt),
    ]),
  }
}

function roleOf(w: SheetWords, role: string): string {
  const key = `out.role.${role}`
  return w(sheetWords.has(key) ? key : 'out.role.member')
}

/** What an import made. */
export function importedTable(
  w: SheetWords,
  origin: string,
  name: string,
  made: readonly ImportedCircle[],
): Table {
  return {
    name,
    heading: [w('out.name'), w('out.state'), w('out.address')],
    rows: made.map((one) => [
      one.name,
      w(one.made ? (one.kind === 'sector' ? 'out.made.sector' : 'out.made') : 'out.placed'),
      `${origin}/circles/${one.slug}`,
    ]),
  }
}
