const never = 'never filled'
const log = 'the log, in ids: nothing can be taken out of it'
const aDay = 'a keyed hash, to count by; gone after a day'
const typed = 'typed by who prepared it: a body, or somebody who need not have a place here'
const unnamed =
  'of who follows a stage without an account or a name: nothing ties it to anybody; forgotten thirty days after the Week'
const newcomer = 'of somebody who has no place here yet; erased a year after their request was closed'
const knocking = 'of somebody who has no place here yet; erased at a host’s answer, or after thirty days'
const inStory =
  'of who finds themselves in a story: nothing ties it to anybody; forgotten a year after it was said'
const nobodys = 'of a place in which nobody sits any more'

const elsewhere = 'of somebody on another server, who has no account here'

const sistersWords =
  'what a movement says on its own site of a story that stays; gone with the story, and when one of both takes it off'

/**
 * Columns with something of somebody that stay when they erase everything of theirs, each with why. The page that asks whether
 * one is sure says it too. Ids are not listed: they lead to nobody.
 */
export const keptAfterErasing: Readonly<Record<string, string>> = {
  'auth.account.accessToken': never,
  'auth.account.accessTokenExpiresAt': never,
  'auth.account.idToken': never,
  'auth.account.password': never,
  'auth.account.refreshToken': never,
  'auth.account.refreshTokenExpiresAt': never,
  'auth.session.ipAddress': never,
  'auth.session.userAgent': never,

  'contributions.help.browser_hash': 'keeps the card of who was helped closed on that device, for a day',
  'contributions.objection.code_hash': 'a hash of the code of who objected, who has no place here',
  'contributions.owed_answer.asked_of': typed,

  'dialogues.board_question.asked_by': typed,
  'dialogues.dialogue.confidant_name': typed,
  'dialogues.dialogue.confidant_phone': typed,
  'dialogues.dialogue.pass_on_to': typed,
  'dialogues.invitation.answer': nobodys,
  'dialogues.invitation.answered_at': nobodys,
  'dialogues.undone_onward.board_question': typed,
  'dialogues.undone_onward.promise': typed,

  'stories.held.answer': inStory,
  'stories.held.placed': inStory,
  'stories.held.reason': inStory,
  'stories.held.was': inStory,
  'stories.away_proposal.reason': inStory,
  'stories.away_proposal.to_objector': inStory,
  'stories.kept_away.answer': inStory,
  'stories.kept_away.shown': inStory,
  'stories.kept_away.title': inStory,
  'stories.objection.answer': inStory,
  'stories.objection.long_hash': inStory,
  'stories.objection.reach': inStory,
  'stories.objection.said': inStory,
  'stories.objection.short_hash': inStory,
  'stories.objection.wish': inStory,
  'circles.knock.email': knocking,
  'circles.knock.long_hash': knocking,
  'circles.knock.name': knocking,
  'circles.knock.short_hash': knocking,
  'participants.join_request.mail': newcomer,
  'participants.join_request.name': newcomer,
  'participants.join_request.organisation': newcomer,
  'participants.join_request.phone': newcomer,
  'participants.join_request.why': newcomer,
  'participants.join_step.note': newcomer,

  'people.letter_asked.address_key': aDay,

  'platform.audit_entry.actor': log,
  'platform.failed_guess.key': aDay,
  'platform.outbox.ids': 'ids, for a month after it was told',
  'weeks.afterword_picture.body':
    'a picture of the Week, to which nothing ties anybody; its makers take it away when somebody on it asks',
  'weeks.live_caption.words':
    'what was said on a stage before everybody; forgotten thirty days after the Week',
  'weeks.live_show.captions':
    'what is said in a film that a stage showed before everybody; erased thirty days after the Week',
  'weeks.live_question.asked_at': unnamed,
  'weeks.live_question.code_hash': unnamed,
  'weeks.live_question.words': unnamed,
  'stories.placed.introduction': sistersWords,
  'stories.placed.label': sistersWords,
  'search.closed_word.word': 'a word of a text that stays; it goes with that text',
  'search.closed_word.reader': 'who may read a text that stays; it goes with that text',
  'search.word.word':
    'a word without where it stood; found nowhere at once, and taken away in the night after it stands in nothing',
  'search.frequency.lexeme': 'a word without where it stood; reckoned anew every night',
  'social_web.follower.address': elsewhere,
  'social_web.follower.address_key': elsewhere,
  'social_web.follower.server_key': elsewhere,
  'social_web.follower.follow_key': elsewhere,
  'social_web.received.writer_key': elsewhere,
  'social_web.received.server_key': elsewhere,
  'social_web.sent_to.address': elsewhere,
  'platform.stays_closed.part': elsewhere,
  'social_web.blocked.address': elsewhere,
  'social_web.blocked.address_key': elsewhere,
  'social_web.answer.content': 'what a movement answered, in its own name; gone with what it answers',
  'social_web.received.uri_key': elsewhere,
  'social_web.received.content': elsewhere,
}
