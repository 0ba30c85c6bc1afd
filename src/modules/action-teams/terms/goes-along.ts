import type { Db } from '../../../platform/database/connect.ts'

/** What stands under a word and whoever looks may read: how many there are, and the latest few by name. */
export interface GoesAlong {
  many: number
  latest: readonly { title: string; href: string }[]
}

export type WhatGoesAlong = (db: Db, id: string) => Promise<GoesAlong>

const asked: WhatGoesAlong[] = []

/** Rooms that put things under themes, rubrics and keywords call this once, where their module is declared. */
export function addGoesAlong(one: WhatGoesAlong): void {
  asked.push(one)
}

/** What goes along where this is laid into another, with what was laid into it before. Nothing is told of what they may not read. */
export async function goesAlong(db: Db, id: string): Promise<GoesAlong> {
  const all = await Promise.all(asked.map((one) => one(db, id)))
  return {
    many: all.reduce((sum, { many }) => sum + many, 0),
    latest: all.flatMap(({ latest }) => latest),
  }
}
