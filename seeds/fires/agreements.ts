import { t } from '../text.ts'

/** What is said before anybody speaks: the one thing that cannot stay in the circle. */
export const passOn = t(
  'Is iemand in gevaar, of wordt iemand mishandeld of misbruikt? Dan moeten we dat doorgeven. Als het kan, zeggen we het eerst tegen jou.',
  'Is somebody in danger, or being hurt or abused? Then we have to pass that on. If we can, we tell you first.',
)
