import { resolve } from 'node:path'
import type { Verb } from '../command-line.ts'
import type { Io } from '../io.ts'
import { CliProblem } from '../problem.ts'
import { auditChains } from './audit-chains.ts'
import { auditClosed } from './audit-closed.ts'
import { backups } from './backups.ts'
import type { Check, Finding, Patient, Sentence } from './check.ts'
import { checkpoint } from './checkpoint.ts'
import { files } from './files.ts'
import { masterKey } from './master-key.ts'
import { migrations } from './migrations.ts'
import { outbox } from './outbox.ts'
import { withPatient } from './patient.ts'
import { post } from './post.ts'
import { roles } from './roles.ts'
import { search } from './search.ts'
import { tables } from './tables.ts'

const checks: readonly Check[] = [
  migrations,
  tables,
  roles,
  auditClosed,
  auditChains,
  masterKey,
  outbox,
  post,
  search,
  backups,
  files,
]

/**
 * `doctor [--checkpoint <file>]`: looks whether the house is well and changes nothing in it. Ends with 1 when something is
 * wrong.
 */
export const doctor: Verb = async (args, io) => {
  const [flag, file, ...more] = args
  const asked = flag === '--checkpoint' && file !== undefined && more.length === 0
  if (args.length > 0 && !asked) throw new CliProblem('doctor.usage', {}, 2)
  const wrong = await withPatient(io, (patient) => {
    const more = asked ? [checkpoint(resolve(file), patient.keyFor('audit checkpoint'))] : []
    return examine(patient, io, [...checks, ...more])
  })
  io.out(wrong === 0 ? io.w('doctor.well') : io.w('doctor.ill', { count: wrong }))
  return wrong === 0 ? 0 : 1
}

/** Prints what each check finds. @returns how many things are wrong. */
export async function examine(
  patient: Patient,
  { out, w }: Io,
  looking: readonly Check[] = checks,
): Promise<number> {
  let wrong = 0
  for (const check of looking) {
    const found = await look(check, patient)
    const sentences = 'wrong' in found ? found.wrong : [found.fine]
    const mark = w('wrong' in found ? 'doctor.wrong' : 'doctor.fine')
    for (const { key, values } of sentences) out(`${mark}  ${w(key, values)}`)
    if ('wrong' in found) wrong += found.wrong.length
  }
  return wrong
}

/** A check that meets a table or function that is not there yet says so; the others go on. */
async function look(check: Check, patient: Patient): Promise<Finding> {
  try {
    return await check(patient)
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string }
    if (!/^(42P01|42883|42703|3F000|42501)$/.test(code)) throw error
    const sentence: Sentence = { key: 'doctor.cannot-look', values: { reason: message } }
    return { wrong: [sentence] }
  }
}
