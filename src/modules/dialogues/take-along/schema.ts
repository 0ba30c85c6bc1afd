import { z } from 'zod'
import { audiences, purposes } from '../../../platform/consent/index.ts'

const moment = z.iso.datetime().describe('A moment, in UTC')
const name = z.string().describe('As somebody was called there; empty where that is not known any more')

const standing = z.strictObject({
  purpose: z.enum(purposes).describe('What the words may be used for'),
  audience: z.enum(audiences).nullable().describe('Who may read them; null: nobody, or taken back'),
  circles: z.array(z.string()).describe('Which team or partners, where some were named'),
  withName: z.boolean(),
})

const told = z.strictObject({
  contentType: z.string(),
  data: z
    .string()
    .nullable()
    .describe('The file in base64; null where it did not fit in here: it is at the address beside it'),
  address: z.string().describe('Where it can be fetched apart, for as long as you can come in'),
})

const story = z.strictObject({
  kind: z.string(),
  language: z.enum(['nl', 'en']),
  title: z.string(),
  inShort: z.string(),
  text: z.string().describe('As you write it, with signs for headings, lists and pictures'),
  keywords: z.array(z.string()),
  readBy: z.enum(['nobody', 'circle', 'movement', 'everyone']),
  address: z.string().nullable(),
  publishedAt: moment.nullable(),
  names: z.array(z.string()).describe('Above it'),
  versions: z
    .array(z.strictObject({ number: z.int(), at: moment, title: z.string(), text: z.string() }))
    .describe('What you kept yourself, oldest first'),
  pictures: z.array(
    z.strictObject({
      seen: z.string(),
      caption: z.string(),
      address: z.string().describe('Where it can be fetched apart, for as long as you can come in'),
    }),
  ),
  shown: z
    .strictObject({
      address: z.string().describe('Of the file, for as long as you can come in, or where it is elsewhere'),
      licence: z.string(),
      chapters: z.string(),
      captions: z.string(),
    })
    .nullable()
    .describe('A recording or a presentation with it'),
  askedOneself: z.record(z.string(), z.string()).describe('What you asked yourself about it'),
})

const sent = z.strictObject({
  about: z.string(),
  text: z.string(),
  answer: z.string().describe('Empty where there is none'),
  on: z.iso.date(),
})

const says = z.enum(['fits', 'pinches', 'proposes'])

const check = z.strictObject({
  movement: z.string(),
  name: z.string().describe('Empty: no name beside it'),
  fits: z.string(),
  pinches: z.string(),
  proposes: z.string(),
  on: z.iso.date().describe('When you began'),
  readBy: z.enum(['nobody', 'movement', 'everyone']),
  remarks: z
    .array(z.strictObject({ says, text: z.string() }))
    .describe('What you said of one thing, as long as it stands'),
})

const words = z.strictObject({
  id: z.uuid(),
  conversation: z.string(),
  state: z.enum(['waiting', 'confirmed', 'left-out']),
  text: z.string().nullable().describe('What you said; null once it was erased'),
  versions: z.array(
    z.strictObject({
      number: z.int(),
      text: z.string().nullable(),
      at: moment,
      writtenBy: name.nullable().describe('Who held the pen; null: you'),
    }),
  ),
  onBehalfOf: z.string().nullable(),
  told: told.nullable().describe('A spoken minute or a drawing'),
  erasedAt: moment.nullable(),
  allowed: z.array(standing).describe('What holds now'),
  history: z
    .array(
      standing.extend({
        at: moment,
        present: name.nullable(),
        byReturn: z.boolean().describe('Nobody chose this: the house was put back to an earlier moment'),
        second: z
          .enum(['waits', 'yes', 'no'])
          .nullable()
          .describe('What whoever decides with you answered; null: it was yours alone to decide'),
        said: standing
          .omit({ purpose: true })
          .nullable()
          .describe('What you said, where that needs a second yes; the rest of the line is what held'),
      }),
    )
    .describe('Everything you chose, oldest first'),
  wentTo: z
    .strictObject({
      laidUnder: z.string().nullable().describe('What the circle called the words it was laid with'),
      askedOf: z.string().nullable(),
      answerDueOn: z.iso.date().nullable(),
      answer: z.string().nullable(),
      answeredAt: moment.nullable(),
    })
    .nullable(),
})

/** Everything that this house keeps of one person, as it is taken along. */
export const TakenAlong = z
  .strictObject({
    $schema: z.url(),
    takenAt: moment,
    movement: z.string(),
    address: z.url().describe('Where the house stands'),
    account: z
      .strictObject({
        name: z.string(),
        email: z.string().nullable(),
        language: z.enum(['nl', 'en']).nullable(),
        addressedAs: z.enum(['je', 'u']),
        since: moment,
        signIns: z.array(
          z.strictObject({
            openedAt: moment,
            endedAt: moment.nullable(),
            device: z.string(),
            method: z.string(),
          }),
        ),
        passkeys: z.array(z.strictObject({ name: z.string().nullable(), createdAt: moment.nullable() })),
      })
      .nullable()
      .describe('Null: you came with a card'),
    seats: z.array(
      z.strictObject({
        id: z.uuid(),
        circle: z.string().nullable().describe('Null where that circle is closed to you by now'),
        role: z.string(),
        name,
        hat: z.string().nullable().describe('From where you spoke, as you chose it'),
        since: moment,
        endedAt: moment.nullable(),
        email: z.string().nullable().describe('Where your invitation went'),
        needs: z.string().nullable().describe('What you said you need'),
        answer: z.enum(['yes', 'no', 'maybe']).nullable(),
      }),
    ),
    introduction: z
      .strictObject({
        name: z.string(),
        hereBecause: z.string(),
        hats: z.string().describe('What you call your own hats'),
        experience: z.string(),
        seenBy: z.enum(['nobody', 'circles', 'movement', 'everyone']),
        circles: z.array(z.string()).describe('Which circles, where you chose some'),
        findable: z.boolean().describe('Whether you stand on the list of who wants to be found'),
        themes: z.array(z.string()),
        regions: z.array(z.string()),
        takesNotes: z.boolean(),
        phone: z.string(),
        photo: z.string().nullable().describe('WebP, in base64'),
      })
      .nullable()
      .describe('How you introduce yourself; null: you do not'),
    notes: z
      .array(z.strictObject({ from: z.string(), text: z.string(), at: moment, mine: z.boolean() }))
      .describe('Notes to you, and those you wrote'),
    meetings: z
      .array(
        z.strictObject({
          by: z.string().describe('Who asked, or introduced'),
          why: z.string(),
          says: z.enum(['yes', 'no']).nullable().describe('What you said'),
          other: z.string().nullable().describe('Null until you both said yes'),
          introducedByMe: z.boolean(),
          promises: z.array(
            z.strictObject({
              mine: z.boolean(),
              dueOn: z.iso.date(),
              words: z.string(),
              outcome: z.enum(['done', 'not-yet', 'not-done']).nullable(),
              told: z.string(),
            }),
          ),
          askedAlong: z
            .array(z.strictObject({ mine: z.boolean(), text: z.string() }))
            .describe('Whom one of you asked the other to think of'),
        }),
      )
      .describe('Whom you are getting to know, and who calls whom'),
    golden: z
      .array(
        z.strictObject({
          question: z.enum(['why', 'how', 'what']),
          name: z.string().describe('Empty: no name beside it'),
          text: z.string(),
          earlier: z.array(z.string()),
        }),
      )
      .describe('Your answers in the golden circle'),
    supports: z
      .array(
        z.strictObject({
          circle: z.string(),
          role: z.string().describe('What you do, in your own words'),
          name: z.string(),
          text: z.string(),
          asks: z.string().describe('What one may ask you'),
          since: z.int().nullable(),
          until: z.int().nullable(),
          saidYesOn: z.iso.date().nullable().describe('Null: you were asked, and did not say yes'),
          thanks: z.boolean().describe('You stopped, and stay named'),
        }),
      )
      .describe('Where you are named among who supports, or were asked'),
    offered: z
      .array(
        z.strictObject({
          circle: z.string(),
          role: z.string(),
          name: z.string(),
          text: z.string(),
          reach: z.string(),
          at: moment,
        }),
      )
      .describe('What you would like to do for a circle that looks for somebody'),
    newsletters: z
      .array(
        z.strictObject({
          movement: z.string(),
          language: z.enum(['nl', 'en']),
          about: z.array(z.string()).describe('What you chose; empty: everything'),
          askedOn: z.iso.date(),
          saidYesOn: z.iso.date().nullable().describe('Null: you were asked by mail, and did not say yes'),
        }),
      )
      .describe('The letter of the month that comes to the address of your account'),
    stories: z
      .array(story)
      .describe('What you write or wrote for others, alone or with others, the latest first'),
    askedToWrite: z
      .array(z.strictObject({ title: z.string(), by: name }))
      .describe('Where somebody asks you to write along'),
    readingAlong: z
      .array(
        z.strictObject({
          title: z.string().describe('As it was when you were asked'),
          by: name.describe('Who asks; empty once you said yes'),
          reads: z.boolean().describe('You said yes'),
        }),
      )
      .describe('Drafts of others that you read along, or are asked to'),
    inStories: z
      .array(
        z.strictObject({
          title: z.string().describe('As it was when you were asked; empty while you cannot read it'),
          says: z.enum(['yes', 'no']).nullable().describe('Null: you did not answer'),
        }),
      )
      .describe(
        'Stories of others that you are in, or in which words of yours would stand, and what you said',
      ),
    reactions: z.array(sent).describe('What you asked or told who wrote something'),
    shared: z
      .array(sent)
      .describe(
        'What you shared in two minutes with your account; `about` says how far it is. What was shared without one is opened by its code alone',
      ),
    looks: z.array(check).describe('What you saw beside what a movement stands for, the latest first'),
    lookReplies: z
      .array(z.strictObject({ name: z.string(), text: z.string(), on: z.iso.date() }))
      .describe('What you answered to who looked at what you made'),
    wishes: z
      .array(sent)
      .describe('Themes you asked for, also without signing in where you left the address of your account'),
    words: z.array(words),
    deciding: z
      .array(
        z.strictObject({
          at: moment,
          together: z.boolean().describe('Together with somebody; else by yourself'),
          ageFrom: z.int().nullable().describe('What you said of your age'),
          ageBelow: z.int().nullable(),
          present: z.string().nullable().describe('Who sat beside you then, where you said so'),
        }),
      )
      .describe('How you decide, the latest first'),
    decidesWithMe: z.string().nullable().describe('What you call who decides with you'),
    help: z
      .array(z.strictObject({ by: name, from: moment, until: moment }))
      .describe('Who wrote down for you'),
    letters: z
      .array(z.strictObject({ conversation: z.string(), sentAt: moment, address: z.string() }))
      .describe('Closing letters to who was at the table'),
    signUps: z
      .array(
        z.strictObject({
          gathering: z.string(),
          startsAt: moment.nullable(),
          name,
          email: z.string().nullable(),
          answer: z.enum(['yes', 'no', 'maybe']).nullable(),
          people: z.int().describe('With how many, yourself counted in'),
          companions: z.string().nullable(),
          needs: z.array(z.string()).describe('What you said you need; forgotten two weeks after'),
        }),
      )
      .describe('Gatherings you signed up for or were asked to'),
    looked: z
      .array(
        z.strictObject({
          at: moment,
          about: z.string().describe('What of yours it was, or what was done'),
          capacity: z.string(),
          name: z.string().nullable(),
          conversation: z.string().nullable(),
        }),
      )
      .describe('Who looked at what is yours, the latest first, at most a thousand'),
  })
  .describe('Everything that this house keeps of one person')

export type TakenAlong = z.infer<typeof TakenAlong>

/** As JSON Schema (2020-12): what stands at the address that every file names. */
export const takenAlongSchema = () => z.toJSONSchema(TakenAlong, { io: 'output' })
