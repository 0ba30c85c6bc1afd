import { type Thing, thing } from '../../../platform/registry/thing.ts'

const column = (table: string, name: string, about: string, purpose: string) => ({
  table: `stories.${table}`,
  column: name,
  about,
  purpose,
  retention:
    'until it is thrown away, alone or with its story: then its key is gone, here and in the backups',
})

/** The pictures of what people wrote. */
export const pictureThings: readonly Thing[] = [
  thing({
    name: 'story picture',
    tables: ['stories.picture', 'stories.picture_file', 'stories.seen_on'],
    visibility:
      'The writers of its story; once it stands in what others read, exactly who may read that, asked for each size each time.',
    consent:
      'Its writer says who of those in the story can be recognised; each of them says yes to it with the text. It is gone when its writer throws it away.',
    provenance: 'Sent by a writer of the story; drawn anew from its pixels.',
    personalData: [
      {
        ...column(
          'picture',
          'words',
          'who is to be seen',
          'Saying what there is to see to who cannot see it',
        ),
        sealed: true,
      },
      column('picture_file', 'file_id', 'who is to be seen', 'Showing it; the file is sealed'),
      {
        ...column('picture_file', 'body', 'who is to be seen', 'Showing it, in the example network'),
        sealed: true,
      },
    ],
  }),
]
