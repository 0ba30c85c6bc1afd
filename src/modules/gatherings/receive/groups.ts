import { mustChoose, type Option, optionsOf, type Where } from '../place/options.ts'
import type { SignUpView } from '../sign-up/view.ts'

/** Who said that they come to one place; to all there is, where there is nothing to choose. */
export interface AtPlace {
  option: Option | null
  coming: SignUpView[]
  waiting: SignUpView[]
}

export interface Groups {
  places: AtPlace[]
  /** Signed up, and their place is gone or not chosen yet. */
  toChoose: SignUpView[]
  maybe: SignUpView[]
  asked: SignUpView[]
  not: SignUpView[]
}

/** Everybody who answered or was asked, in the lists in which whoever receives people reads them. */
export function groupsOf(where: Where, all: readonly SignUpView[]): Groups {
  const options = optionsOf(where)
  const settled = all.filter((one) => one.answer === 'yes' && !mustChoose(where, one))
  const here = (option: Option | null, some: SignUpView[]) => ({
    option,
    coming: some.filter(({ placed }) => placed),
    waiting: some.filter(({ waits }) => waits),
  })
  return {
    places:
      options.length === 0
        ? [here(null, settled)]
        : options.map((option) =>
            here(
              option,
              settled.filter(({ place }) => place === option.key),
            ),
          ),
    toChoose: all.filter((one) => mustChoose(where, one)),
    maybe: all.filter(({ answer }) => answer === 'maybe'),
    asked: all.filter(({ answer }) => answer === null),
    not: all.filter(({ answer }) => answer === 'no'),
  }
}
