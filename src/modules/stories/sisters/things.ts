import { thing } from '../../../platform/registry/thing.ts'

export const placedStoryThing = thing({
  name: 'placed story',
  tables: ['stories.placed'],
  visibility:
    'Its writers and the hosts of the sister movement while one of them has not said yes; then whoever may see that movement.',
  consent: 'Its writers say yes to each sister, and take it back whenever they wish.',
  provenance: 'A reference to a story of a sister movement, with words of its hosts. No copy is made.',
  personalData: (['introduction', 'label'] as const).map((column) => ({
    table: 'stories.placed',
    column,
    about: 'who wrote the story',
    purpose: 'Knowing why it stands on the site of a sister movement',
    retention:
      'until one of both takes it away, or nobody reads the story any more; then it leaves the backups too',
  })),
})
