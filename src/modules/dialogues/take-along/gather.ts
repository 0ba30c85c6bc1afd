import type { VerifiedActor } from '../../../platform/database/connect.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { allMyAnswers, takenSupport } from '../../about-us/index.ts'
import { takenWishes } from '../../action-teams/index.ts'
import { movementContact, ownSeats } from '../../circles/index.ts'
import {
  helpGivenToMe,
  myBeside,
  myLedgers,
  myMedia,
  myNotes,
  myVersions,
  myWords,
  type OwnWords,
} from '../../contributions/index.ts'
import { mySignUps } from '../../gatherings/index.ts'
import { takenBetween, takenIntroduction } from '../../introductions/index.ts'
import { ownAccount, takenAtAddress, takenChecks, takenWriting } from '../../people/index.ts'
import type { Place } from '../card/own-words/place.ts'
import { mySeatsAtFires, whatBecameOfMine } from '../card/queries.ts'
import { whoLooked } from '../looked/queries.ts'
import { myInvitations } from './queries.ts'
import type { TakenAlong } from './schema.ts'

/** Spoken minutes and drawings go along as long as they take no more together; the others are fetched apart. */
export const mostMedia = 24 * 1024 * 1024

export const schemaPath = '/taken-along.schema.json'

/** Everything of whoever asks: a fixed number of queries, and nothing of anybody else's. */
export async function gather(visit: Visit, { base }: Place): Promise<TakenAlong> {
  const { db, house, actor, site } = visit
  const now = house.clock.now()
  const { sealing } = house
  const [movement, account, seats, invitations, fires, words] = await Promise.all([
    movementContact(db, site.movement),
    ownAccount(db, actor),
    ownSeats(db),
    myInvitations(db, sealing),
    mySeatsAtFires(db, actor),
    myWords(db, sealing, actor),
  ])
  const [
    told,
    said,
    looked,
    given,
    notes,
    beside,
    introduction,
    between,
    golden,
    signUps,
    support,
    newsletters,
    writing,
    checks,
    wishes,
  ] = await Promise.all([
    myMedia(db, sealing, mostMedia),
    saidBy(visit, actor),
    whoLooked(db, new Date(0), new Date(now.getTime() + 1)),
    helpGivenToMe(db, actor, now),
    myNotes(db, sealing),
    myBeside(db, sealing),
    takenIntroduction(visit),
    takenBetween(visit),
    allMyAnswers(db),
    mySignUps(db, sealing),
    takenSupport(visit),
    takenAtAddress(db, house, account?.email),
    takenWriting(visit),
    takenChecks(visit),
    takenWishes(db, house, account?.email),
  ])
  const titles = new Map(fires.map(({ circleId, title }) => [circleId, title]))
  const titleOf = (dialogueId: string | null) =>
    fires.find((fire) => fire.dialogueId === dialogueId)?.title ?? null
  return {
    $schema: `${site.origin}${schemaPath}`,
    takenAt: now.toISOString(),
    movement: movement.name,
    address: site.origin,
    account: account && {
      name: account.name,
      email: account.email,
      language: account.locale,
      addressedAs: account.form,
      since: account.since.toISOString(),
      signIns: account.signIns.map(({ openedAt, endedAt, ...how }) => ({
        openedAt: openedAt.toISOString(),
        endedAt: iso(endedAt),
        ...how,
      })),
      passkeys: account.passkeys.map(({ name, createdAt }) => ({ name, createdAt: iso(createdAt) })),
    },
    seats: seats.map(({ id, circle, role, name, hat, since, endedAt }) => ({
      ...{ id, role, name, hat },
      circle: circle?.name ?? null,
      since: since.toISOString(),
      endedAt: iso(endedAt),
      ...(invitations.get(id) ?? { email: null, needs: null, answer: null }),
    })),
    introduction,
    ...between,
    golden: golden.map(({ question, name, words, earlier }) => ({ question, name, text: words, earlier })),
    ...support,
    newsletters,
    ...writing,
    ...checks,
    wishes,
    words: words.map((one) => ({
      ...said(one),
      conversation: titles.get(one.circleId) ?? '',
      told: toldOf(told.get(one.id), `${site.origin}${base}/words/${one.id}/media`),
    })),
    deciding: notes.map(({ at, together, young, present }) => ({
      at: at.toISOString(),
      ...{ together, present },
      ...{ ageFrom: young?.from ?? null, ageBelow: young?.below ?? null },
    })),
    decidesWithMe: beside?.name ?? null,
    help: given.map(({ helper, begunAt, until }) => ({
      by: helper.name,
      from: begunAt.toISOString(),
      until: until.toISOString(),
    })),
    letters: fires.flatMap(({ title, letterSentAt, dialogueId }) =>
      letterSentAt
        ? [
            {
              conversation: title,
              sentAt: letterSentAt.toISOString(),
              address: `${site.origin}/dialogues/${dialogueId}/letter`,
            },
          ]
        : [],
    ),
    signUps: signUps.map(({ title, startsAt, name, email, answer, people, companions, needs }) => ({
      ...{ gathering: title, startsAt: startsAt?.toISOString() ?? null, name, answer, people },
      email: email || null,
      companions: companions || null,
      needs: [...needs.kinds, needs.words].filter(Boolean),
    })),
    looked: looked.map(({ at, dialogueId, ...look }) => ({
      at: at.toISOString(),
      ...look,
      conversation: titleOf(dialogueId),
    })),
  }
}

const iso = (moment: Date | null) => moment?.toISOString() ?? null

const toldOf = (media: { contentType: string; body: Buffer | null } | undefined, address: string) =>
  media ? { contentType: media.contentType, data: media.body?.toString('base64') ?? null, address } : null

/** Each wording, what was allowed, and what became of it. */
async function saidBy({ db, house }: Visit, actor: VerifiedActor) {
  const [versions, ledgers, became] = await Promise.all([
    myVersions(db, house.sealing),
    myLedgers(db),
    whatBecameOfMine(db, actor),
  ])
  return ({
    id,
    state,
    words,
    erasedAt,
  }: OwnWords): Omit<TakenAlong['words'][number], 'conversation' | 'told'> => {
    const ledger = ledgers.get(id)
    const all = versions.get(id) ?? []
    const names = (circleIds: readonly string[]) => circleIds.flatMap((one) => ledger?.circles.get(one) ?? [])
    const went = became.went.find(({ contributionId }) => contributionId === id)
    return {
      ...{ id, state, text: words, erasedAt: iso(erasedAt) },
      versions: all.map(({ number, words: text, at, writtenBy }) => ({
        ...{ number, text, writtenBy },
        at: at.toISOString(),
      })),
      onBehalfOf: all[0]?.onBehalfOf ?? null,
      allowed: Object.entries(ledger?.now ?? {}).flatMap(([purpose, standing]) =>
        standing
          ? [
              {
                purpose: purpose as keyof NonNullable<typeof ledger>['now'],
                audience: standing.audience,
                circles: names(standing.circleIds),
                withName: standing.withName,
              },
            ]
          : [],
      ),
      history: (ledger?.entries ?? []).map(({ circleIds, at, said, ...entry }) => ({
        ...entry,
        said: said && { audience: said.audience, circles: names(said.circleIds), withName: said.withName },
        circles: names(circleIds),
        at: at.toISOString(),
      })),
      wentTo: went
        ? {
            laidUnder: went.cluster,
            askedOf: went.owed?.askedOf ?? null,
            answerDueOn: went.owed?.dueOn ?? null,
            answer: went.owed?.answer ?? null,
            answeredAt: iso(went.owed?.answeredAt ?? null),
          }
        : null,
    }
  }
}
