import { openTakingOver } from '../../../modules/stories/index.ts'
import { systemClock } from '../../../platform/clock/clock.ts'
import type { Verb } from '../../command-line.ts'
import { type Ending, watchEnding } from '../../ending.ts'
import type { Io } from '../../io.ts'
import { littleMemory } from '../../little-memory.ts'
import { othersFirst } from '../../others-first.ts'
import { CliProblem } from '../../problem.ts'
import { readWordpressFlags, refuseUnmet, type WordpressFlags } from './flags.ts'
import { intoHouse } from './into-house.ts'
import { dayWithout } from './map/published-at.ts'
import { inMovement } from './movement.ts'
import { inWordsOfRoom } from './no-room.ts'
import { type Destination, passOver } from './pass.ts'
import { progressOf } from './progress.ts'
import { type ExportFile, openExport } from './read/export-file.ts'
import { openReport } from './report.ts'
import { sayWhatCame, sayWhatWent } from './summary.ts'
import { surveyOf } from './survey.ts'
import { takeBackAll, type Went } from './take-back.ts'
import { gatherer } from './uploads/gather.ts'
import { fileGatherer } from './uploads/gather-files.ts'
import { openUploads } from './uploads/uploads.ts'

/** In bytes: as large as a picture may be that somebody sends. */
const largestPicture = 10 * 1024 * 1024

/**
 * `import wordpress <export.xml>`: the posts and pages of another site become stories here. First the whole file is read and
 * nothing is written; then all of it is written in one transaction. So what is broken, or interrupted, leaves nothing.
 */
export const importWordpress: Verb = async (args, io) => {
  const flags = readWordpressFlags(args)
  const ending = watchEnding(io, { early: 'wordpress.stopped', late: 'wordpress.laid-down' })
  try {
    return await bringOver(flags, io, ending)
  } catch (error) {
    throw inWordsOfRoom(error)
  } finally {
    ending.over()
  }
}

async function bringOver(flags: WordpressFlags, io: Io, ending: Ending): Promise<number> {
  if (io.visitorsFirst) {
    othersFirst(process.pid)
    littleMemory()
  }
  const file = await openExport(flags.path)
  const uploads = flags.uploads === undefined ? undefined : await openUploads(flags.uploads, largestPicture)
  const parts: ExportFile[] = []
  for (const path of flags.parts) parts.push(await openExport(path))
  const survey = await surveyOf(
    file,
    progressOf(io, file.size, 'wordpress.looking'),
    systemClock,
    flags.types,
    parts,
  )
  refuseUnmet(flags.types, survey.met)
  const looked = file.fingerprint()
  const gather = gatherer(survey, uploads)
  const gatherFiles = fileGatherer(survey, uploads)
  const { language } = flags
  const sameFile = () => {
    if (file.fingerprint() !== looked) throw new CliProblem('wordpress.changed-meanwhile')
  }

  if (flags.undo) {
    const counts = await inMovement(io, flags, survey, ending, async (parts) => {
      const taking = await openTakingOver(parts.db, parts)
      const went = await takeBackAll(file, taking, survey, {
        passed: progressOf(io, file.size, 'wordpress.taking-back'),
        giveWay: parts.giveWay,
      })
      sameFile()
      if (flags.dryRun) throw new OnlyTried(went)
      await taking.end('cli.undo-wordpress')
      return went
    }).catch(triedOf)
    sayWhatWent(io, counts, flags.dryRun)
    return 0
  }

  const report = await openReport(flags.report, io, ending.mayEnd)
  const bring = (destination: Destination, key: 'wordpress.trying' | 'wordpress.bringing') =>
    passOver(
      file,
      { survey, language, gather, gatherFiles, destination, report },
      progressOf(io, file.size, key),
    )
  const bringAll = () =>
    flags.dryRun
      ? bring(nowhere, 'wordpress.trying').then((counts) => ({ counts, together: [] }))
      : inMovement(io, flags, survey, ending, async (parts) => {
          const taking = await openTakingOver(parts.db, parts)
          const came = await bring(
            intoHouse(taking, parts, dayWithout(survey.oldest, survey.now)),
            'wordpress.bringing',
          )
          sameFile()
          return { counts: came, together: await taking.end('cli.import-wordpress', survey.lists) }
        })
  const came = await bringAll().catch(async (error: unknown) => {
    await report.drop()
    throw error
  })
  await sayWhatCame(io, { ...came, survey, report, mistaken: file.mistaken, dryRun: flags.dryRun })
  return 0
}

/** Ends the transaction in which something was only tried: nothing of it stays. */
class OnlyTried extends Error {
  readonly went: Went
  constructor(went: Went) {
    super('only tried')
    this.went = went
  }
}

function triedOf(error: unknown): Went {
  if (error instanceof OnlyTried) return error.went
  throw error
}

const nowhere: Destination = {
  take: async () => 'made',
  takeBack: async () => 'gone-here',
  standing: async () => undefined,
}
