// Made by `npm run db:types` from migrations/. Do not edit.
import type { ColumnType } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
/** Read as parsed JSON; written as text or as a plain object. */
export type Json = ColumnType<unknown, unknown, unknown>;

export interface Account {
  staff_id: string;
  user_name: string;
  password_hash: string;
  must_change: Generated<boolean>;
  failed_attempts: Generated<number>;
  locked_until: Temporal.Instant | null;
  changed_at: Generated<Temporal.Instant>;
}

export interface AccountReset {
  secret_hash: string;
  staff_id: string;
  expires_at: Temporal.Instant;
  used_at: Temporal.Instant | null;
}

export interface Answer {
  procedure_id: string;
  version: number;
  published_at: string;
  review_by: string;
  body: Json;
}

export interface AttendingPosition {
  id: string;
  site_id: string;
  kind: string;
  labels: Json;
  directions: Generated<Json>;
  position: number;
  active: Generated<boolean>;
}

export interface Calendar {
  id: string;
  body: Json;
  position: number;
}

export interface Call {
  id: Generated<string>;
  ticket_id: string;
  site_id: string;
  position_id: string;
  staff_id: string | null;
  called_at: Temporal.Instant;
  repeat: Generated<number>;
  undone_at: Temporal.Instant | null;
}

export interface Citizen {
  id: Generated<string>;
  name: string | null;
  document_kind: string | null;
  document_number: string | null;
  preferred_language: string | null;
  preferred_channel: string | null;
  large_print: Generated<boolean>;
  interpreter: string | null;
  created_at: Temporal.Instant;
}

export interface CitizenReach {
  id: Generated<string>;
  citizen_id: string;
  kind: string;
  value: string;
  created_at: Temporal.Instant;
}

export interface Contact {
  id: Generated<string>;
  work_item_id: string | null;
  channel: string;
  site_id: string | null;
  position_id: string | null;
  staff_id: string | null;
  language: string;
  started_at: Temporal.Instant;
  ended_at: Temporal.Instant | null;
  notes: Generated<string>;
  result: string | null;
  version: Generated<number>;
}

export interface ContactLink {
  id: Generated<string>;
  contact_id: string;
  citizen_id: string;
  evidence: string;
  linked_at: Temporal.Instant;
  linked_by: string;
  unlinked_at: Temporal.Instant | null;
  unlinked_by: string | null;
}

export interface Council {
  singleton: Generated<boolean>;
  id: string;
  name: string;
  country: string;
  time_zone: string;
  default_language: string;
  languages: string[];
  facts: Json;
  demonstration: boolean;
  loaded_at: Temporal.Instant;
  version: Generated<number>;
}

export interface DeskAlarm {
  id: Generated<string>;
  staff_id: string;
  site_id: string | null;
  position_id: string | null;
  raised_at: Temporal.Instant;
  answered_by: string | null;
  answered_at: Temporal.Instant | null;
}

export interface Equipment {
  id: string;
  site_id: string;
  kind: string;
  body: Generated<Json>;
  active: Generated<boolean>;
}

export interface EventLog {
  seq: Generated<number>;
  xid: Generated<string>;
  at: Temporal.Instant;
  type: string;
  entity: string;
  entity_id: string;
  actor_kind: string;
  actor_id: string | null;
  data: Generated<Json>;
}

export interface Holiday {
  date: string;
  scope: string;
  names: Generated<Json>;
}

export interface Installation {
  key: string;
  value: string;
}

export interface Job {
  id: Generated<string>;
  kind: string;
  ref: string;
  run_at: Generated<Temporal.Instant>;
  attempts: Generated<number>;
  max_attempts: Generated<number>;
  lease_until: Temporal.Instant | null;
  last_error: string | null;
  state: Generated<string>;
  created_at: Generated<Temporal.Instant>;
}

export interface Message {
  id: Generated<string>;
  kind: string;
  template: string;
  language: string;
  recipient: string | null;
  params: Generated<Json>;
  entity: string;
  entity_id: string;
  created_at: Temporal.Instant;
  sent_at: Temporal.Instant | null;
  state: Generated<string>;
}

export interface PartnerKey {
  id: Generated<string>;
  name: string;
  key_hash: string;
  created_at: Temporal.Instant;
  revoked_at: Temporal.Instant | null;
}

export interface Presence {
  staff_id: string;
  state: string;
  site_id: string | null;
  position_id: string | null;
  since: Temporal.Instant;
  idle_since: Temporal.Instant | null;
}

export interface Procedure {
  id: string;
  number: number;
  names: Json;
  keywords: Generated<Json>;
  body: Json;
  active: Generated<boolean>;
}

export interface PublishedYear {
  year: number;
}

export interface Question {
  id: Generated<string>;
  contact_id: string;
  position: number;
  procedure_id: string | null;
  answer_version: number | null;
  answer_language: string | null;
  result: string | null;
  notes: Generated<string>;
  steps: Generated<Json>;
  asked_at: Temporal.Instant;
}

export interface Reading {
  id: Generated<string>;
  citizen_id: string;
  actor_kind: string;
  actor_id: string | null;
  purpose: string;
  contact_id: string | null;
  at: Temporal.Instant;
}

export interface SchemaMigration {
  name: string;
  checksum: string;
  applied_at: Generated<Temporal.Instant>;
}

export interface Service {
  id: string;
  letter: string;
  names: Json;
  body: Json;
  position: number;
  active: Generated<boolean>;
}

export interface Site {
  id: string;
  names: Json;
  address: string;
  body: Json;
  position: number;
  screen_key: Generated<string>;
  active: Generated<boolean>;
}

export interface StaffMember {
  id: string;
  name: string;
  roles: string[];
  languages: string[];
  skills: Generated<string[]>;
  invented: Generated<boolean>;
  active: Generated<boolean>;
}

export interface StaffSession {
  token_hash: string;
  staff_id: string;
  created_at: Generated<Temporal.Instant>;
  seen_at: Generated<Temporal.Instant>;
  expires_at: Temporal.Instant;
}

export interface Ticket {
  id: Generated<string>;
  work_item_id: string;
  site_id: string;
  service_day: string;
  letter: string;
  number: number;
  secret_hash: string;
  made_by: string;
  made_from: string;
  interpreter: Generated<boolean>;
  people: Generated<number>;
  calls: Generated<number>;
  kept_until: Temporal.Instant | null;
  kept_before: Generated<boolean>;
  notify_kind: string | null;
  notify_to: string | null;
  notified_at: Temporal.Instant | null;
}

export interface TicketCounter {
  site_id: string;
  service_day: string;
  letter: string;
  last: number;
}

export interface TicketIdempotency {
  key: string;
  request: string;
  ticket_id: string;
  created_at: Generated<Temporal.Instant>;
}

export interface WorkItem {
  id: Generated<string>;
  channel: string;
  state: Generated<string>;
  site_id: string | null;
  service_id: string | null;
  procedure_id: string | null;
  language: string;
  origin: string | null;
  needs: Generated<string[]>;
  priority: Generated<number>;
  since: Temporal.Instant;
  ref: Temporal.Instant;
  due: Temporal.Instant | null;
  reserved_for: string | null;
  held_until: Temporal.Instant | null;
  staff_id: string | null;
  position_id: string | null;
  offered_until: Temporal.Instant | null;
  offered_at: Temporal.Instant | null;
  accepted_at: Temporal.Instant | null;
  ended_at: Temporal.Instant | null;
  result: string | null;
  declined_by: Generated<string[]>;
  version: Generated<number>;
}

export interface DB {
  account: Account;
  account_reset: AccountReset;
  answer: Answer;
  attending_position: AttendingPosition;
  calendar: Calendar;
  call: Call;
  citizen: Citizen;
  citizen_reach: CitizenReach;
  contact: Contact;
  contact_link: ContactLink;
  council: Council;
  desk_alarm: DeskAlarm;
  equipment: Equipment;
  event_log: EventLog;
  holiday: Holiday;
  installation: Installation;
  job: Job;
  message: Message;
  partner_key: PartnerKey;
  presence: Presence;
  procedure: Procedure;
  published_year: PublishedYear;
  question: Question;
  reading: Reading;
  schema_migration: SchemaMigration;
  service: Service;
  site: Site;
  staff_member: StaffMember;
  staff_session: StaffSession;
  ticket: Ticket;
  ticket_counter: TicketCounter;
  ticket_idempotency: TicketIdempotency;
  work_item: WorkItem;
}
