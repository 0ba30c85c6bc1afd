import { Kysely } from 'kysely'
import { dialectFor } from '../../src/platform/database/named-statements.ts'
import { withClient } from '../../src/platform/database/server/answer.ts'
import { fires } from '../fires/index.ts'
import { loadAboutUs } from './about-us.ts'
import { loadAround } from './around.ts'
import { loadAsks } from './asks.ts'
import { loadKeptAway } from './away.ts'
import { loadBarriers } from './barriers.ts'
import { closeCircles, loadCircles } from './circles.ts'
import { loadDeciding } from './deciding.ts'
import { loadDeeds } from './deeds.ts'
import { loadDemo } from './demo.ts'
import { loadElsewhere } from './elsewhere.ts'
import { loadFaces } from './faces.ts'
import { loadFire } from './fires.ts'
import { loadFunding } from './funding.ts'
import { loadGatherings } from './gatherings.ts'
import { loadHarvest } from './harvest.ts'
import { loadIntroductions, loadNotes } from './introductions.ts'
import { loadJoin } from './join.ts'
import { answerKeepsakes, loadKeepsakes } from './keepsakes.ts'
import type { Tables } from './laying.ts'
import { loadLearned } from './learned.ts'
import { loadLists } from './lists.ts'
import { loadLive } from './live.ts'
import { type Loading, loadingWith } from './loading.ts'
import { loadLooks } from './looks.ts'
import { loadMeetings } from './meetings.ts'
import { loadMovements } from './movements.ts'
import { loadNewsletter } from './newsletter.ts'
import { loadPeople } from './people.ts'
import { loadSaidTogether } from './said-together.ts'
import { loadShared } from './shared.ts'
import { loadSharedQuestions } from './shared-questions.ts'
import { loadSignIns } from './sign-ins.ts'
import { loadStories } from './stories.ts'
import { paintStories } from './story-pictures.ts'
import { loadSupport } from './support.ts'
import { loadThemes } from './themes.ts'
import { makeTold } from './told.ts'
import { loadVision } from './vision.ts'
import { loadVisits } from './visits.ts'
import { loadWeeks } from './weeks.ts'
import { loadWishes, mergeKeywords } from './wishes.ts'
import { loadWords } from './words.ts'

interface Parts {
  /** Connection URI of the database's owner. */
  owner: string
  masterKey: Buffer
  /** All dates are counted from here. */
  now: Date
  say(line: string): void
}

/**
 * Fills an empty database with the example network, in one transaction. Does nothing where a movement lives already;
 * of several processes that start together one fills it and the others wait.
 */
export async function loadExampleNetwork({ owner, masterKey, now, say }: Parts): Promise<void> {
  await withClient(owner, async (client) => {
    await client.query('begin')
    await client.query("select pg_advisory_xact_lock(hashtext('kampvuur example network'))")
    const { rowCount } = await client.query("select from circles.circle where kind = 'movement' limit 1")
    if (rowCount === 0) {
      say('Laying out the example network.')
      const loading = loadingWith(masterKey, now, {
        told: await makeTold(),
        painted: await paintStories(),
      })
      load(loading)
      const db = new Kysely<Tables>({ dialect: dialectFor(client) })
      await loading.write(db)
      await answerKeepsakes(db, now)
      await closeCircles(db, now)
      await mergeKeywords(db)
      await loadLooks(db)
    }
    await client.query('commit')
  })
}

/** Lays everything ready. Tables are named in this order for the first time, and filled in it. */
function load(loading: Loading): void {
  loadCircles(loading)
  loadPeople(loading)
  loadFaces(loading)
  loadSignIns(loading)
  loadJoin(loading)
  loadLists(loading)
  loadDeeds(loading)
  for (const fire of fires) {
    loadFire(loading, fire)
    loadWords(loading, fire)
    loadHarvest(loading, fire)
    loadAround(loading, fire)
  }
  loadDeciding(loading)
  loadThemes(loading)
  loadWishes(loading)
  loadFunding(loading)
  loadStories(loading)
  loadShared(loading)
  loadKeptAway(loading)
  loadBarriers(loading)
  loadElsewhere(loading)
  loadVision(loading)
  loadIntroductions(loading)
  loadGatherings(loading)
  loadSharedQuestions(loading)
  loadLearned(loading)
  loadSaidTogether(loading)
  loadVisits(loading)
  loadWeeks(loading)
  loadLive(loading)
  loadAsks(loading)
  loadKeepsakes(loading)
  loadNotes(loading)
  loadMeetings(loading)
  loadAboutUs(loading)
  loadSupport(loading)
  loadMovements(loading)
  loadNewsletter(loading)
  loadDemo(loading)
}
