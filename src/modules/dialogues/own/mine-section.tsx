import type { MineSection } from '../../people/index.ts'
import { OwnLinks } from './OwnLinks.tsx'

/** On *Van mij*, below everything that waits. */
export const mineOwn: MineSection = {
  name: 'dialogues.own',
  order: 90,
  render: async ({ locale }) => <OwnLinks locale={locale} base="/mine" />,
}
