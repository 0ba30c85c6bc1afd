import { type Thing, thing } from '../../../platform/registry/thing.ts'

const sealedUntilAnswered = {
  table: 'circles.knock',
  about: 'who knocked',
  retention: 'until a host answered, thirty days at most',
  sealed: true,
} as const

export const openInvitationThings: readonly Thing[] = [
  thing({
    name: 'knock',
    tables: ['circles.open_invitation', 'circles.knock'],
    visibility: 'Hosts of the circle. Whoever holds the link sees which circle it is of.',
    consent: 'none: who knocks says so themselves, and a host answers',
    provenance: 'From whoever opened the link that a host handed on.',
    personalData: [
      { ...sealedUntilAnswered, column: 'name', purpose: 'To know who asks for a place.' },
      { ...sealedUntilAnswered, column: 'email', purpose: 'To let them in once a host said yes.' },
      {
        ...sealedUntilAnswered,
        column: 'long_hash',
        purpose: 'The card of who has no address; only a hash is kept.',
        sealed: false,
      },
      {
        ...sealedUntilAnswered,
        column: 'short_hash',
        purpose: 'The same code as it is typed; only a hash is kept.',
        sealed: false,
      },
    ],
  }),
]
