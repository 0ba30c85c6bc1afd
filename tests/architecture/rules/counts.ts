import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ask } from '../../../src/cli/doctor/check.ts'
import { ourSchemas } from './catalog.ts'

const root = join(import.meta.dirname, '..', '..', '..')

/** Counting in a query, and showing a number of things. What stands fixed in the text tells of nobody. */
const counting = [
  /\bcountAll\b|\bfn\.(count|sum|avg)\b|\.agg\b|\bcount\(\s*(\*|distinct\b|\w+\.)/,
  /\bw\([^()]*\{[^}]*\bcount\b(?!: \d)/,
  /\b(chairs|reached|ahead)=\{(?!\d+\})/,
]

/** Files of the application that count, or show how many there are. */
export function filesThatCount(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([, text]) => counting.some((one) => one.test(text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''))))
    .map(([path]) => path)
    .sort()
}

export async function applicationFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for await (const path of glob('src/{platform,modules}/**/*.{ts,tsx}', { cwd: root }))
    if (!/\.test\.tsx?$|\/testing\//.test(path)) files.set(path, await readFile(join(root, path), 'utf8'))
  return files
}

/**
 * Functions and views of ours that count, over whatever rows, and do not give what they count to the guard, under the number
 * of the movements that these people belong to.
 */
export async function functionsThatCount(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string; body: string }>(
    `select p.oid::regproc::text as name, p.prosrc as body from pg_proc p where p.pronamespace in ${ourSchemas}
     union all select c.oid::regclass::text, pg_get_viewdef(c.oid) from pg_class c
     where c.relkind in ('v', 'm') and c.relnamespace in ${ourSchemas}`,
  )
  return rows
    .filter(({ body }) =>
      /\b(count|sum|avg|cardinality|array_length|row_number|rank|array_agg)\s*\(/i.test(body),
    )
    .filter(({ body }) => !(body.includes('platform.how_many(') && body.includes('circles.fewest_at(')))
    .map(({ name }) => name)
    .sort()
}

/** What counts and needs no guard, each with the reason. Everything else that tells of people goes through `small-worlds`. */
export const needNone: Readonly<Record<string, string>> = {
  'newsletter.claim': 'how many letters leave in a minute; told to nobody',
  'platform.revisions': 'how far the log is, so that kept pages are asked anew; of nobody',
  'action_teams.found_as':
    'ids of themes, of each that was laid into another that one once; no number of them is told',
  'search.near_mine': 'words that whoever asks may read, by how near they are; told to nobody as a number',
  'search.found':
    'in which place each thing is that whoever asks may see, so that the first ten come with their texts',
  'search.spoken_of': 'texts that everybody may read; says where the index begins, and is told to nobody',
  'src/modules/newsletter/editing/pages/Gathered.tsx':
    'what came to the letter, each of it something everybody may read, and named under the number',
  'src/modules/action-teams/terms/pages/WhatGoesAlong.tsx':
    'stories under a word that whoever looks may read, each of them on the page of that word',
  'src/modules/stories/keywords/goes-along.ts':
    'stories under a word that whoever looks may read, asked under their own rights; no other is counted',
  'src/modules/circles/waiting/DeskList.tsx':
    'what lies at desks where who looks after the movement reads each of them',
  'src/modules/movements/movement.ts': 'names of movements side by side, and no number of them',
  'src/modules/doors/about/pages/AccessibilityPage.tsx': 'pages that a test looked at',
  'src/platform/documents/difference/DifferencesView.tsx': 'parts of a text between two versions',
  'src/platform/readability/ReadabilityView.tsx': 'words and sentences of one’s own text',
  'social_web.receive': 'what waits for hosts, so that nobody elsewhere fills the house; told to nobody',
  'src/platform/sitemap/from-rows.ts': 'pages that everybody may see, for machines that look for them',
  'src/modules/circles/spreadsheets/columns/page.tsx': 'rows of one’s own list',
  'src/modules/circles/spreadsheets/preview/page.tsx': 'rows of one’s own list',
  'src/modules/circles/spreadsheets/preview/people.tsx': 'rows of one’s own list',
  'src/modules/circles/spreadsheets/preview/rows.tsx': 'rows of one’s own list',
  'src/modules/circles/spreadsheets/receipt/page.tsx':
    'rows of a list and circles that everybody sees, for who keeps the place',
  'src/modules/circles/spreadsheets/send/page.tsx': 'circles that everybody sees, for who keeps the place',
  'src/modules/dialogues/card/pages/CardCare.tsx': 'how often one’s own card was tried, for its holder',
  'src/modules/dialogues/card/pages/Way.tsx': 'steps of one’s own words, the same as in the list beside it',
  'src/modules/dialogues/chairs/pages/ChairsAround.tsx':
    'chairs taken, for who keeps the fire and reads every name there',
  'src/modules/dialogues/closing-letter/pages/PaperPage.tsx':
    'sheets to print, for who keeps the fire and reads every name there',
  'src/modules/dialogues/consent/pages/AllConsentsPage.tsx':
    'one’s own earlier choices, folded below each sentence',
  'src/modules/dialogues/fire/pages/Expectations.tsx': 'hours and minutes',
  'src/modules/dialogues/fire/pages/HarvestSheet.tsx': 'numbers of empty lines on paper',
  'src/modules/dialogues/fire/pages/QuestionCards.tsx': 'numbers of questions on paper',
  'src/modules/dialogues/formats/pages/SeatsSheet.tsx': 'how many there are room for, of the format',
  'src/modules/dialogues/formats/pages/StepsSheet.tsx': 'steps and minutes of the format',
  'src/modules/dialogues/formats/size.ts': 'how many there are room for, of the format',
  'src/modules/dialogues/guide/pages/GuidePage.tsx': 'minutes',
  'src/modules/dialogues/invite/pages/PeoplePage.tsx':
    'people asked, for who keeps the fire and reads every name there',
  'src/modules/dialogues/look-back/fires.ts': 'ranks fires to keep the first of them; tells no rank',
  'src/modules/dialogues/look-back/pages/Became.tsx': 'whether there was an answer, which stands beside it',
  'src/modules/dialogues/look-back/pages/ReadSlip.tsx':
    'sentences folded away that whoever reads may all unfold',
  'src/modules/dialogues/look-back/told.ts': 'ranks promises to keep the first of them; tells no rank',
  'src/modules/dialogues/looked/in-words.ts': 'how often one person looked on one day, for whose it is',
  'src/modules/dialogues/looked/pages/LookedPage.tsx': 'how many lines one page shows at most',
  'src/modules/dialogues/prepare/pages/OverviewPage.tsx':
    'people asked, for who keeps the fire and reads every name there',
  'src/modules/dialogues/prepare/pages/QuestionsPage.tsx': 'how many questions fit',
  'src/modules/dialogues/prepare/queries.ts':
    'people asked, for who keeps the fire and reads every name there',
  'src/modules/dialogues/room/pages/TablePage.tsx': 'how many sentences of one’s own still fit',
  'src/modules/gatherings/prepare/pages/OverviewPage.tsx': 'how often a gathering comes back',
  'src/modules/gatherings/prepare/pages/WhenPage.tsx': 'how often a gathering comes back',
  'src/modules/gatherings/ask-circle/pages/AskCirclePage.tsx':
    'who sits in the circle and was asked or not, for its hosts',
  'src/modules/gatherings/receive/pages/Somebody.tsx':
    'who comes, for who receives people and reads every name there',
  'src/modules/people/letters/count-letter.ts': 'slows down letters to one address; told to nobody',
  'src/modules/people/scim/store.ts': 'those whom an organisation named itself, for that organisation',
  'src/modules/people/second-step/setup-pages.tsx': 'codes left on one’s own paper',
  'src/modules/search/indexing/weigh.ts': 'texts that everybody may read; told to nobody',
  'src/modules/action-teams/wishes/similar.ts':
    'words that a theme shares with what somebody typed; told to nobody',
  'src/platform/backup/put-back.ts': 'connections to the database, for who runs the house',
  'src/platform/jobs/drained.ts': 'letters and work that wait, for tests',
  'src/platform/outbox/drain.ts': 'work that waits, for tests',

  'circles.my_small_fires': 'whether few sat around a fire, for who sat there and saw it',
  'circles.people_behind': 'what the guard counts with; closed to every role of the house',
  'circles.word_lock':
    'how often one’s own card was tried, and cards that one printed and nobody opened; told to nobody',
  'contributions.count_heard': 'what the guard counts with; closed to every role of the house',
  'stories.object_to':
    'keeps a story to ten open objections; told to who sends one more, and how many there are to nobody',
  'contributions.object_to': 'keeps words to three open objections; told to nobody',
  'contributions.keep_earlier_answer': 'numbers the versions of an answer',
  'contributions.sit_down_to_speak': 'keeps somebody to three sentences; told to nobody',
  'dialogues.anew_at_desk': 'whether one name means one seat; both answers look alike',
  'dialogues.give_chairs': 'gives free chairs to who waits; told to nobody',
  'dialogues.has_free_chair':
    'whether there is a chair left, for who is asked: the fire is full or it is not',
  'dialogues.keep_held_invitation': 'invitations of one seat',
  'dialogues.keep_invitation': 'invitations of one seat',
  'dialogues.renew_card_at_desk': 'whether one name means one seat; both answers look alike',
  'dialogues.sweep_undone': 'steps of a harvest to forget; told to nobody',
  'dialogues.undo_onward': 'promises of one cluster',
  'people.as_dns_calls': 'letters of one name, to write it as the DNS does',
  'people.my_second_step': 'codes left on one’s own paper, and one’s own keys',
  'gatherings.asked_of_circle': 'who sits in the circle and was asked or not, for its hosts',
  'gatherings.lines': 'places of one gathering, which stand on its page',
  'gatherings.settle_places': 'places of one gathering, which stand on its page',
  'gatherings.my_asked': 'codes that were shown in this transaction',
  'gatherings.my_sign_ups': 'codes that were shown in this transaction',
  'participants.weigh_words':
    'whether a neighbourhood said it by its own rule; closed to every role of the house',
  'gatherings.places_left': 'whether there is a place left; closed to every role of the house',
  'people.two_tokens': 'secrets of one organisation, for its hosts',
  'introductions.approach_one': 'whom one approached oneself in a day: enough, or room for more',
  'platform.audit_verify': 'lines of the log, for who runs the house',
  'platform.begin_guess': 'slows down guessing; told to nobody',
  'platform.follow': 'places on a way, in the order in which they are found; told to nobody',
  'platform.one_step': 'links of one thing, to stop at five hundred that whoever looks may see',
  'platform.revision': 'commands done in the whole house; told to nobody',
  'src/modules/stories/people-in-it/pages/AskedSoFar.tsx':
    'whom its writers asked themselves, told to them alone',
  'src/modules/stories/people-in-it/pages/PeoplePage.tsx':
    'whom its writers put there and ask, told to them alone',
  'src/modules/stories/people-in-it/tell-question.ts':
    'whom its writers put there and ask, each of whom stands on the page with the same sentence, told to them alone',
  'src/modules/stories/writing/pages/VersionsPage.tsx':
    'versions of one text, each of which stands on the page, told to its writers alone',
  'src/modules/stories/writing/pages/PublishPage.tsx':
    'who of those its writers put there has not said yes, each of whom stands on the page beside it, told to them alone',
  'src/modules/stories/taking-over/what-is-here.ts':
    'counts the pictures of one story, to know whether it would lose any; no reader sees it',
  'src/modules/stories/related/queries.ts':
    'weighs what stories share that who looks may read; told in no other way than by their order',
  'stories.look_along_at':
    'how many look after a movement, for whoever would share something that these can read; of nobody who shared',
  'src/modules/stories/share/pages/WhereChoice.tsx': 'the same, before it is sent',
  'src/modules/stories/share/pages/WhoAndWhen.tsx': 'the same, while it waits',
  'stories.shared_reading': 'names above what one shared, to know whether there are any',
  'stories.telling_of':
    'in how many stories for everybody a word stands, to choose the telling ones; told nobody',
}
