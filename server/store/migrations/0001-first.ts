import type { Migration } from './migration.ts'

/**
 * The first schema. The statements are the same for both dialects: `bigint` has integer affinity in SQLite. Tables that
 * are read by their key alone are WITHOUT ROWID there: one tree less to write (13 to 29 % faster for responses).
 */
export const first: Migration = {
  version: 1,
  name: 'first',
  statements: ({ withoutRowid, sequence }) => [
    `create table workspace (
      id text primary key,
      name text not null,
      stages text not null,
      created_at bigint not null
    )`,
    `create table member (
      id text primary key,
      workspace_id text not null references workspace (id) on delete cascade,
      email text not null unique,
      name text not null,
      password_hash text not null,
      role text not null,
      language text not null,
      created_at bigint not null
    )`,
    `create table login (
      id_hash text primary key,
      member_id text not null references member (id) on delete cascade,
      created_at bigint not null,
      expires_at bigint not null
    )`,
    'create index login_member on login (member_id)',
    'create index login_expiry on login (expires_at)',
    `create table deck (
      id text primary key,
      workspace_id text not null references workspace (id) on delete cascade,
      title text not null,
      language text not null,
      slide_count bigint not null,
      version bigint not null,
      is_demo bigint not null,
      created_at bigint not null,
      updated_at bigint not null,
      deck text not null
    )`,
    'create index deck_newest on deck (workspace_id, updated_at)',
    `create table asset (
      hash text not null,
      workspace_id text not null references workspace (id) on delete cascade,
      mime text not null,
      bytes bigint not null,
      width bigint not null,
      height bigint not null,
      created_at bigint not null,
      primary key (hash, workspace_id)
    )`,
    // What intake reads comes before the long texts, which SQLite keeps on further pages.
    `create table session (
      id text primary key,
      workspace_id text not null references workspace (id) on delete cascade,
      deck_id text references deck (id) on delete set null,
      code text not null,
      title text not null,
      version bigint not null,
      capacity bigint not null,
      created_at bigint not null,
      created_by text not null,
      status text not null,
      started_at bigint,
      ended_at bigint,
      ended bigint not null,
      open_slide text,
      open_run bigint,
      closes_at bigint,
      runs text not null,
      stage_ids text not null,
      state text not null,
      stages text not null,
      deck text not null
    )`,
    'create unique index session_live_code on session (code) where ended = 0',
    'create index session_code on session (code, created_at)',
    'create index session_newest on session (workspace_id, created_at)',
    'create index session_deck on session (deck_id)',
    'create index session_due on session (closes_at) where closes_at is not null',
    `create table scoped_token (
      token_hash text primary key,
      session_id text not null references session (id) on delete cascade,
      role text not null,
      created_at bigint not null
    )`,
    'create index scoped_token_session on scoped_token (session_id)',
    `create table prospect (
      id text primary key,
      workspace_id text not null references workspace (id) on delete cascade,
      email text not null,
      name text not null,
      company text not null,
      role text not null,
      phone text not null,
      fields text not null,
      stage text not null,
      folded text not null,
      created_at bigint not null,
      updated_at bigint not null,
      unique (workspace_id, email)
    )`,
    `create table participant (
      id text primary key,
      session_id text not null references session (id) on delete cascade,
      token_hash text not null,
      nickname text not null,
      folded text not null,
      avatar bigint not null,
      language text not null,
      channel text not null,
      stage bigint not null,
      score bigint not null default 0,
      time_ms bigint not null default 0,
      prospect_id text references prospect (id) on delete set null,
      removed bigint not null default 0,
      joined_at bigint not null,
      unique (session_id, token_hash)
    ) ${withoutRowid}`,
    'create index participant_session on participant (session_id, id)',
    'create index participant_prospect on participant (prospect_id) where prospect_id is not null',
    // No foreign key to participant: they are never deleted by themselves, and each would cost a look-up per answer.
    `create table response (
      session_id text not null references session (id) on delete cascade,
      participant_id text not null,
      slide_id text not null,
      run bigint not null,
      id text not null,
      revision bigint not null,
      answer text not null,
      counts text not null,
      points bigint not null,
      elapsed_ms bigint not null,
      scored bigint not null,
      stage bigint not null,
      tagged_by text not null,
      evidence text not null,
      text text,
      hidden bigint not null default 0,
      at bigint not null,
      primary key (session_id, participant_id, slide_id, run)
    ) ${withoutRowid}`,
    'create index response_text on response (session_id, slide_id, run, at) where text is not null',
    `create table slide_count (
      session_id text not null references session (id) on delete cascade,
      slide_id text not null,
      run bigint not null,
      key text not null,
      value bigint not null,
      primary key (session_id, slide_id, run, key)
    ) ${withoutRowid}`,
    `create table funnel_count (
      session_id text not null references session (id) on delete cascade,
      key text not null,
      value bigint not null,
      primary key (session_id, key)
    ) ${withoutRowid}`,
    `create table stage_move (
      seq ${sequence},
      id text not null,
      session_id text not null references session (id) on delete cascade,
      participant_id text not null,
      prospect_id text,
      from_stage bigint not null,
      to_stage bigint not null,
      at bigint not null,
      cause text not null,
      slide_id text,
      run bigint,
      evidence text not null,
      actor text
    )`,
    'create index stage_move_newest on stage_move (session_id, at, seq)',
    `create table question (
      id text primary key,
      session_id text not null references session (id) on delete cascade,
      participant_id text not null,
      slide_id text,
      text text not null,
      anonymous bigint not null,
      stage bigint not null,
      tagged_by text not null,
      upvotes bigint not null default 0,
      answered_at bigint,
      hidden bigint not null default 0,
      at bigint not null
    )`,
    'create index question_session on question (session_id, upvotes)',
    `create table question_upvote (
      question_id text not null references question (id) on delete cascade,
      participant_id text not null,
      session_id text not null,
      stage bigint not null,
      at bigint not null,
      primary key (question_id, participant_id)
    ) ${withoutRowid}`,
    'create index question_upvote_participant on question_upvote (session_id, participant_id)',
    // The ledger outlives the session in which the consent was given, so it does not refer to it.
    `create table consent (
      seq ${sequence},
      id text not null unique,
      workspace_id text not null,
      prospect_id text not null references prospect (id) on delete cascade,
      participant_id text not null,
      session_id text not null,
      purpose text not null,
      text text not null,
      given bigint not null,
      at bigint not null
    )`,
    'create index consent_latest on consent (prospect_id, purpose, seq)',
    `create table draw (
      id text primary key,
      session_id text not null references session (id) on delete cascade,
      slide_id text not null,
      phase text not null,
      tier text not null,
      seed text not null,
      created_at bigint not null,
      locked_at bigint,
      drawn_at bigint,
      outcome text,
      unique (session_id, slide_id)
    )`,
    `create table draw_entry (
      draw_id text not null references draw (id) on delete cascade,
      entry_id text not null,
      participant_id text not null,
      salt text not null,
      weight bigint not null,
      leaf text not null,
      sequence bigint not null,
      place bigint,
      reserve bigint not null default 0,
      primary key (draw_id, entry_id)
    ) ${withoutRowid}`,
    'create index draw_entry_participant on draw_entry (draw_id, participant_id)',
    `create table draw_record (
      draw_id text not null references draw (id) on delete cascade,
      seq bigint not null,
      record text not null,
      primary key (draw_id, seq)
    ) ${withoutRowid}`,
    `create table setting (
      key text primary key,
      value text not null
    )`,
    `create view timeline as
      select p.id as id, p.session_id as session_id, p.id as participant_id, p.prospect_id as prospect_id,
        'joined' as kind, cast(null as text) as slide_id, 0 as stage, p.channel as evidence, p.joined_at as at
      from participant p
      union all
      select r.participant_id || ':' || r.slide_id || ':' || r.run, r.session_id, r.participant_id, p.prospect_id,
        'responded', r.slide_id, r.stage, r.evidence, r.at
      from response r join participant p on p.id = r.participant_id
      union all
      select q.id, q.session_id, q.participant_id, p.prospect_id, 'asked', q.slide_id, q.stage, q.text, q.at
      from question q join participant p on p.id = q.participant_id
      union all
      select u.question_id || ':' || u.participant_id, u.session_id, u.participant_id, p.prospect_id,
        'upvoted', q.slide_id, u.stage, q.text, u.at
      from question_upvote u
      join question q on q.id = u.question_id
      join participant p on p.id = u.participant_id
      union all
      select m.id, m.session_id, m.participant_id, p.prospect_id, 'moved', m.slide_id, m.to_stage, m.evidence, m.at
      from stage_move m join participant p on p.id = m.participant_id`,
  ],
}
