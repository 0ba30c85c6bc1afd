/**
 * Columns that are about nobody, by table. A new column stands either here or in a thing's `personalData`; whoever adds
 * one decides. Ids, moments and states of a row that is somebody's (a seat, an invitation, a yes) say nothing without
 * what is claimed of that row, and go with it.
 */
export const impersonal: Readonly<Record<string, string>> = {
  // What a movement says of itself.
  'about_us.document': 'id movement_id kind begun_at ended_at',
  'about_us.document_version': 'document_id number title body changed why published_at',
  'about_us.golden_answer': 'id movement_id question begun_at',
  'about_us.golden_answer_version': 'answer_id number said_at',
  'about_us.role_reply': 'id wanted_id sealing_key_id at',
  'about_us.supporter': 'id circle_id thanks yes_on yes_how version',
  // Whom a circle looks for.
  'about_us.wanted_role': 'id circle_id role about ended_at version',
  'action_teams.theme':
    'id slug kind theme_id movement_id circle_id status name about merged_into merged_at place aside_on version',
  'action_teams.wish':
    'id movement_id begun_on with_id answer answered_on theme_id version from_visitor locale by_mail',
  'action_teams.wish_also': 'wish_id',
  'action_teams.theme_asked': 'theme_id owed_answer_id',

  'auth.account': 'id createdAt updatedAt',
  'auth.passkey': 'id counter deviceType backedUp transports createdAt',
  'auth.recovery_code': 'used_at',
  'auth.second_step': 'sealing_key_id begun_in last_counter failed',
  'auth.session': 'id token expiresAt createdAt updatedAt',
  'auth.verification': 'id identifier expiresAt createdAt updatedAt',

  // What a circle says of itself, in its own words.
  'circles.circle':
    'id kind slug name description welcome parent_id movement_id visibility second_step closed_on created_at version',
  'circles.import': 'id circle_id holds counted at undone_at',
  'circles.imported_seat': 'seat_id import_id asked_by_id role locale person_made on_paper letter_at',
  'circles.imported_circle': 'import_id circle_id position made in_id version',
  'circles.seat':
    'id circle_id role host_since sealing_key_id taken_at came_at seen_there listens asks_more ended_at created_at version',
  'circles.spreadsheet': 'id circle_id holds sealing_key_id chosen created_at version',
  'circles.small_world': 'movement_id holds_from fewest',
  'circles.within': 'circle_id in_id since until open',
  'circles.asked_place': 'circle_id in_id by_seat_id at',
  'circles.former_slug': 'slug circle_id until',
  // Names of circles, and words of the house for what was chosen.
  'circles.deed': 'id circle_id seat_id second_seat_id kind other_id was words_key_id at',
  'circles.ended_place': 'seat_id by_seat_id at',
  'circles.lowering': 'id circle_id seat_id by_seat_id at second_seat_id outcome ended_at',
  'circles.contact_mail': 'circle_id shown',
  'circles.lost_step': 'id at agreed_at stop_hash outcome ended_at',
  'circles.lost_step_yes': 'lost_step_id seat_id at',
  'circles.open_invitation': 'id circle_id by_seat_id hash until_on at ended_at',
  'circles.knock': 'id circle_id sealing_key_id locale at',
  'circles.host_asked': 'id circle_id kind by_seat_id to_seat_id from_on until_on at outcome ended_at',
  'circles.proposal':
    'id circle_id kind reason_key_id into_id parts by_seat_id at second_seat_id into_seat_id outcome ended_at',
  'circles.seat_code': 'id seat_id kind created_at ended_at printed_by',
  'circles.seat_hat': 'seat_id chosen_at suggested_by_seat_id',
  'circles.seat_word': 'seat_id chosen_at failed failed_since failed_in_all tried anew_at',

  // What the ledger comes to: the yes itself is its speaker's, and claimed there.
  'contributions.allowed': 'contribution_id purpose audience with_name readers movement_id confirmed',
  'contributions.aside': 'contribution_id',
  'contributions.carrier': 'owed_answer_id of_house told_at gone_at',
  'contributions.carrier_address': 'seat_id',
  'contributions.beside': 'id seat_id sealing_key_id at ended_at',
  'contributions.consent_entry':
    'id contribution_id audience purpose circle_ids with_name at by_return second said_audience said_circle_ids said_with_name asked beside_id',
  'contributions.deciding_note': 'id seat_id sealing_key_id at',
  'contributions.shown_beside': 'beside_id',
  'movements.colours': 'circle_id light dark version',
  'movements.rooms': 'movement_id closed version',
  'movements.sister': 'movement_id sister_id offered_at',
  'movements.elsewhere': 'movement_id links version',
  'movements.welcome': 'movement_id sentence words version',
  // The words and whose they are stand in tables of their own.
  'contributions.contribution':
    'id circle_id organisation_id state audience with_name current_version created_at version erased_at set_aside_until',
  'contributions.contribution_media': 'contribution_id number kind content_type file_id seconds width height',
  'contributions.contribution_version': 'contribution_id number sealing_key_id created_at',
  'contributions.handover': 'id owed_answer_id circle_id of_house asked_on outcome decided_on',
  'contributions.written_out': 'contribution_id',
  'contributions.heard_kept': 'place_id quarter kind of_id people fewest word',
  'contributions.help': 'id begun_at ends_at ended_at ended_by',
  'contributions.word_beside': 'seat_id at',
  'contributions.objection':
    'id contribution_id circle_id organisation_id sealing_key_id asked_on asked_version answer_kind answered_on',
  'contributions.owed_answer':
    'id circle_id organisation_id kind due_on answer answer_kind told_how told_on answered_at reminded_at shared_at circle_told_at stands_alone created_at version',
  'contributions.owed_answer_version': 'owed_answer_id number answer answer_kind replaced_at',
  'contributions.owed_answer_words': 'owed_answer_id contribution_id purpose',
  'contributions.speaker': 'contribution_id way place',
  // What a movement laid down.
  'contributions.young_rule': 'movement_id together_from alone_from second_for version',

  // Of a movement or a house; nobody is asked for a name.
  'funding.income_team': 'circle_id movement_id task reach version',
  'funding.line':
    'id movement_id kind circle_id title from_on until_on planned_cents actual_cents words state is_public created_at version',

  'dialogues.at_door': 'seat_id dialogue_id at',
  // What an organisation says of what it did.
  'dialogues.closing_letter': 'dialogue_id circle_id opening ending sent_at version',
  'dialogues.closing_letter_author': 'dialogue_id to_read_over',
  'dialogues.closing_letter_part': 'dialogue_id owed_answer_id told',
  // A council's own text.
  'dialogues.board_question': 'owed_answer_id dialogue_id words asked_at',
  'dialogues.cluster':
    'id dialogue_id circle_id name is_question owed_answer_id stands_alone split_from version created_at',
  'dialogues.cluster_contribution': 'contribution_id cluster_id',
  'dialogues.former_cluster': 'id dialogue_id circle_id name is_question became',
  'dialogues.former_words': 'cluster_id contribution_id',
  'dialogues.dialogue':
    'id circle_id organisation_id format title occasion place starts_at minutes opening_question announced most_seats may_bring follows_dialogue_id rhythm status closed_at letter_reminded_at created_at version',
  'dialogues.dialogue_question': 'dialogue_id position text',
  'dialogues.invitation': 'seat_id dialogue_id mailed_at waiting_since chair_to_tell version',
  // Names of clusters, in the circle's own words.
  'dialogues.harvest_step':
    'id number dialogue_id circle_id kind before after cluster_id owed_answer_id done at',
  'dialogues.undone_onward': 'owed_answer_id cluster_id circle_id at',
  'dialogues.movement_question': 'movement_id position text',
  'dialogues.preparation_talk': 'id dialogue_id seat_id made_by_seat_id talked_on sealing_key_id version',
  'dialogues.report_words': 'contribution_id dialogue_id kind',
  // That something is gone from it: neither whose, nor when.
  'dialogues.taken_back': 'thing thing_id dialogue_id circle_id alone decision seen',
  'dialogues.room_code': 'dialogue_id code sealing_key_id hash ends_at',

  'example.paper': 'position kind',
  'example.persona': 'position',

  // What a place says of itself, in its own words.
  'participants.face': 'circle_id who works_on sites version',
  'participants.entry':
    'id circle_id kind words year until_year outcome to_whom by_day said_on shared version',
  'participants.follow_up': 'id entry_id words outcome on_day',
  // Which questions of places belong together.
  'participants.shared_question': 'id name begun_on ended_on became into_id version',
  'participants.on_question': 'entry_id question_id circle_id kind since agreed',
  'participants.former_question': 'id question_id name',
  'participants.speaking_rule': 'circle_id rule version',
  'participants.says_answer': 'entry_id seat_id',
  'participants.learned_from': 'entry_id from_id',
  'participants.question_gathering': 'question_id gathering_id circle_id',
  'participants.join_request':
    'id movement_id region_id sealing_key_id may_list locale asked_on step taken_by_seat_id closed_on circle_id code_hash written_by_seat_id agreed_aloud kind to_circle_id version',
  'participants.join_day': 'id request_id starts_at way by_seat_id chosen',
  'participants.join_step': 'id number request_id step on_day',
  // The name of an organisation that asked to be named.
  'participants.prospect': 'request_id region_id name since',
  'participants.region_province': 'region_id province',
  'participants.caller': 'id seat_id circle_id yes_at',
  'search.document': 'number kind id language translated shelf theme_ids day',
  'search.found_by': 'number day shelf theme_ids only_in',
  'search.frequency': 'texts',
  'search.made': 'reading at',
  'search.stale': 'kind id at set_aside_at',
  'search.closed_word': 'letters number',
  'search.title_word': 'number',
  'search.word': 'languages number',
  'social_web.actor': 'id movement_id theme_id sealing_key_id private_key public_key made_at',
  'social_web.follower': 'id actor_id sealing_key_id since',
  'social_web.told': 'actor_id publication_id told_as round taken_back_at announces announces_round',
  'social_web.delivery': 'id follower_id publication_id verb due_at tries taken_until round',
  'social_web.received': 'id actor_id sealing_key_id at changed_at',
  'social_web.answer':
    'id received_id sealing_key_id for_everybody written_at corrected_at arrived_at lost_at version',
  'social_web.sent_to': 'answer_id actor_id sealing_key_id',
  'social_web.answer_delivery': 'number answer_id verb due_at tries taken_until',
  'social_web.blocked': 'id movement_id kind sealing_key_id since',
  'vision.answer': 'remark_id sealing_key_id answered_on',
  'vision.look': 'id movement_id sealing_key_id from_day begun_on read_on audience version',
  'vision.remark': 'id look_id movement_id sealing_key_id says thing thing_id told_on',
  'vision.watcher': 'id movement_id sealing_key_id offered_on yes_on',
  'doors.barrier': 'id movement_id sealing_key_id by_mail locale told_on done_on version',
  'newsletter.delivery': 'id issue_id state claimed_by claimed_at due_at attempts bounced',
  'newsletter.issue':
    'id movement_id title opening closing since until begun_at leaves_at left_at done_at version',
  'newsletter.item': 'issue_id kind ref_id place left_out',
  'newsletter.proof': 'id issue_id asked_at',
  'newsletter.subscriber': 'id movement_id sealing_key_id locale asked_on asked_at confirmed_on',
  'stories.about': 'story_id theme_id published_at audience movement_id circle_id',
  'stories.asked_oneself': 'story_id version',
  'stories.asked_writer': 'id story_id asked_by writer_id listed',
  'stories.invited_writer': 'id story_id asked_by code_hash by_letter email_key_id until_on',
  'stories.reader': 'id story_id asked_by listed pictures file',
  'stories.placed': 'id story_id from_movement_id movement_id writers_at hosts_at stands_since version',
  'stories.published':
    'id story_id movement_id circle_id kind language written_in audience rubric_id published_at corrected_at open_since pictures',
  'stories.old_address': 'movement_id address story_id theme_id id former since site picture_id file_id',
  'stories.picture':
    'id story_id sealing_key_id recognisable focus_x focus_y width height widths one_is_gone version made_at',
  'stories.picture_file': 'picture_id format width bytes',
  'stories.held':
    'id story_id movement_id objection_id sealing_key_id held_on until_on ended_on ended_as open_since back_as version',
  'stories.kept_away':
    'id story_id movement_id objection_id since sealing_key_id answered_on looked_on version',
  'stories.away_proposal':
    'id story_id movement_id objection_id kind sealing_key_id proposed_on says said_on',
  'stories.objection': 'id story_id movement_id sealing_key_id asked_on passed_on answered_on',
  'stories.reaction':
    'id story_id sealing_key_id locale may_stand answer_stands step sent_on hosts_told version',
  'stories.shared':
    'id movement_id sealing_key_id audience language step yes_at story_id shared_on waits_since version',
  'stories.shared_media': 'shared_id kind content_type seconds width height',
  'stories.shared_mail': 'shared_id sealing_key_id locale told ended rests_since',
  'stories.quoted': 'story_id contribution_id',
  'stories.seen_on': 'picture_id told_id',
  'stories.shown_file': 'id story_id sealing_key_id content_type bytes until_on linked',
  'stories.shown_piece': 'shown_file_id number',
  'stories.story':
    'id movement_id circle_id kind language written_in audience rubric_id sealing_key_id begun_at address_end version read_number',
  'stories.taken_over': 'id movement_id source story_id version published_id content at site words',
  'stories.taken_over_keyword': 'theme_id site',
  'stories.told_of':
    'id story_id contribution_id shared_id code_hash short_hash asked_number asked_audience left_out asked_pictures asked_file said_number said_audience said_how still_no_to no_id along_id along_hash told_number told_audience to_write',
  'stories.version': 'story_id number writer_id begun_at at saved',
  'stories.writer': 'id story_id place answers_told_at',
  'introductions.introduction': 'id audience findable takes_notes created_at version',
  'introductions.asked_along': 'id meeting_id sealing_key_id asked_at ended_at',
  'introductions.call_promise': 'id meeting_id due_on sealing_key_id reminded_at promised_at',
  'introductions.meeting': 'id sealing_key_id asked_at',
  'introductions.meeting_side': 'meeting_id meets',
  'introductions.not_again': 'at',
  'introductions.approach': 'at',
  'introductions.note': 'id sealing_key_id at read_at',
  'introductions.photo': 'introduction_id sealing_key_id width height',
  // What a circle says of what it organises.
  'gatherings.gathering':
    'id circle_id movement_id kind language title about occasion running_order afterwards audience status zone rule places cancelled_because sign_up most_people may_bring from_afar most_from_afar page announced_at changed_at circle_asked_at created_at version',
  'gatherings.occurrence':
    'id gathering_id circle_id movement_id kind audience announced due_at starts_at ends_at moved status cancelled_because note version',
  'gatherings.guest_circle': 'gathering_id circle_id',
  'gatherings.online': 'gathering_id address told',
  'gatherings.feed': 'id made_at',
  'gatherings.receiver': 'gathering_id seat_id',
  'gatherings.sign_up':
    'id gathering_id occurrence_id sealing_key_id people answer answered_at placed_at has_code waiting_since place_to_tell remind reminded_at came locale version invited asked_id',
  'gatherings.asked_seat': 'id gathering_id asked_at version',
  'gatherings.paper_letter': 'id gathering_id sign_up_id asked_id about changed laid_at given_at',

  // What a movement says of its Week.
  'weeks.week':
    'id movement_id circle_id slug year zone title about accent first_on last_on released released_at created_at',
  'weeks.draft_week': 'week_id title about accent first_on last_on version',
  'weeks.draft_day': 'id week_id on_date theme about version',
  'weeks.draft_room': 'id week_id name address way position version',
  'weeks.draft_session':
    'id week_id day_id room_id title about from_time until_time circle_id theme_id sign_up most_people gathering_id dropped dropped_because version',
  'weeks.draft_speaker': 'id week_id session_id position version',
  'weeks.release': 'week_id number released_at changes',
  'weeks.programme_day': 'id week_id on_date theme about',
  'weeks.programme_room': 'id week_id name address way position',
  'weeks.programme_session':
    'id week_id day_id room_id title about starts_at ends_at circle_id theme_id sign_up most_people gathering_id own_place dropped dropped_because',
  'weeks.programme_speaker': 'id week_id session_id position',
  'weeks.call_to_houses': 'week_id words until_on version',
  // What a house asks of the makers; nobody is asked for a name.
  'weeks.house_ask':
    'id week_id circle_id seat_id title about for_whom on_date from_time until_time place way most_people needs step answer session_id gathering_id asked_on version',
  'weeks.live_session':
    'session_id week_id desk_id stage now_words slide stream_url stream_host slides_url asks version',
  'weeks.live_facilitator': 'session_id seat_id',
  'weeks.live_show':
    'id session_id kind position words content_type bytes seconds width height sealing_key_id on_stage version',
  'weeks.live_show_piece': 'show_id number file_id body',
  'weeks.live_caption': 'id number session_id',
  'weeks.live_question': 'id session_id sealing_key_id state',
  'weeks.keepsake':
    'id week_id session_id kind speaker_id title url url_host content_type bytes seconds sealing_key_id everyone ends_on version',
  'weeks.afterword': 'week_id summary impression version',
  'weeks.afterword_picture':
    'id week_id position words recognisable content_type width height sealing_key_id file_id version',
  'weeks.keepsake_piece': 'keepsake_id number file_id body',
  'weeks.keepsake_yes': 'keepsake_id speaker_id version',

  // What an organisation settled about its own sign-in; the secret is the organisation's.
  'people.organisation_domain': 'id sign_in_id domain line proved_at looked_at',
  'people.organisation_sign_in':
    'id circle_id issuer client_id sealing_key_id client_secret admits vouches open created_at version',
  'people.letter_asked': 'at',
  'people.person': 'id created_at version',
  'people.scim_token': 'id sign_in_id hash made_at ended_at',
  'people.scim_user': 'id sign_in_id active created_at changed_at',
  'people.sign_in_request': 'id locale at',

  'platform.audit_entry': 'chain number at action thing request_id hash format did scope',
  'platform.audit_head': 'chain number hash added',
  'platform.backup': 'id made_at place struck gone_at listed',
  'platform.named_by_key': 'table_name key_column columns',
  'platform.carried_key': 'label wrapped',
  'platform.command_receipt': 'key command at',
  'platform.example_mail': 'id at',
  'platform.failed_guess': 'at attempt open',
  'platform.kept_file': 'id announced_at kept let_go_at',
  'platform.link': 'id from_kind from_id from_version why to_kind to_id to_version said_as said_on ended_on',
  'platform.outbox': 'id at fact handled_at',
  'platform.sealing_key': 'id created_at erased_at',
  'platform.session': 'id token_hash scope ends_at ended_at opened_from',
  'platform.signing_key': 'only_one key',
  'platform.small_world': 'holds_from fewest',
  'platform.stays_closed': 'id kind at again',

  // What houses write to each other; nobody is asked for a name.
  'visits.opening': 'id circle_id movement_id kind words days room expect audience closed said_on version',
  'visits.visit':
    'id host_circle_id guest_circle_id opening_id asked_by asked_by_seat_id words question suits step answer because gathering_id asked_on return_of before_joining request_id version',
  'visits.side': 'visit_id side people told unseen taken_home audience thanks version',
  'visits.word': 'circle_id source stem word',
  'visits.day': 'id visit_id side starts_at ends_at',
}
