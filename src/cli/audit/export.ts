import { parseArgs } from 'node:util'
import { z } from 'zod'
import { asCsv, csvHeading } from '../../platform/audit/csv.ts'
import { auditEntries, type Period } from '../../platform/audit/entries.ts'
import { asAuditEvent } from '../../platform/audit/fhir.ts'
import { withClient } from '../../platform/database/server/answer.ts'
import { readSettings } from '../../platform/settings.ts'
import type { Verb } from '../command-line.ts'
import { existingKey } from '../key.ts'
import { refuseOtherKey } from '../other-key.ts'
import { asOwner, refuseNothingYet } from '../owner.ts'
import { CliProblem } from '../problem.ts'

/** `audit export`: the log as FHIR AuditEvents, one a line, or for a spreadsheet. That it was taken out is in it. */
export const exportAudit: Verb = async (args, io) => {
  const { csv, period } = readFlags(args)
  const settings = readSettings(io.env)
  refuseNothingYet(settings)
  const masterKey = existingKey(settings, io.err)
  await refuseOtherKey(settings, masterKey)
  await asOwner({ settings, masterKey, io }, (owner) =>
    withClient(owner, async (client) => {
      await client.query("select platform.audit('cli.audit-export', 'audit log', null, null, 'export')")
      if (csv) io.out(csvHeading)
      for await (const entry of auditEntries(client, period))
        io.out(csv ? asCsv(entry) : JSON.stringify(asAuditEvent(entry, settings.origin)))
    }),
  )
  return 0
}

const Day = z.iso.date().transform((day) => new Date(`${day}T00:00:00Z`))
const Flags = z.object({ csv: z.boolean().optional(), from: Day.optional(), until: Day.optional() })

function readFlags(args: readonly string[]): { csv: boolean; period: Period } {
  const text = { type: 'string' } as const
  try {
    const options = { csv: { type: 'boolean' }, from: text, until: text } as const
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false })
    const { csv = false, from = null, until = null } = Flags.parse(values)
    return { csv, period: { from, until } }
  } catch {
    throw new CliProblem('audit.usage', {}, 2)
  }
}
