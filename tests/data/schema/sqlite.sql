CREATE TABLE casebook_fact (
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE number_series (
  prefix TEXT NOT NULL UNIQUE,
  last INTEGER NOT NULL
) STRICT;

CREATE TABLE log_batch (
  batch INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  device BLOB NOT NULL,
  sequence INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  officer BLOB,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  label TEXT,
  undoes BLOB,
  active INTEGER NOT NULL,
  schema_version INTEGER NOT NULL,
  content_digest BLOB,
  chain_digest BLOB,
  before_digest BLOB,
  parts BLOB,
  withheld INTEGER,
  pack INTEGER,
  UNIQUE (device, sequence)
) STRICT;

CREATE TABLE log_change (
  change INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL,
  entity TEXT NOT NULL,
  record BLOB NOT NULL,
  kind TEXT NOT NULL,
  stamp INTEGER NOT NULL,
  fields TEXT NOT NULL,
  also_seen TEXT,
  archived INTEGER
) STRICT;

CREATE INDEX log_change_by_record ON log_change (record);

CREATE INDEX log_change_by_batch ON log_change (batch);

CREATE INDEX log_batch_undoes ON log_batch (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE attachment_content (
  sha256 TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE content_part (
  sha256 TEXT NOT NULL,
  starts INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (sha256, starts)
) STRICT;

CREATE TABLE content_asked (
  sha256 TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE log_archive (
  block INTEGER PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE device_secret (
  device BLOB NOT NULL UNIQUE,
  sign_secret BLOB NOT NULL,
  seal_secret BLOB NOT NULL,
  made TEXT NOT NULL
) STRICT;

CREATE TABLE known_key (
  device BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  code TEXT,
  officer TEXT,
  sign_key BLOB NOT NULL,
  seal_key BLOB NOT NULL,
  confirmed INTEGER NOT NULL,
  known_since TEXT NOT NULL,
  accepted_by BLOB,
  withdrawn_at TEXT
) STRICT;

CREATE INDEX log_batch_own ON log_batch (batch) WHERE pack IS NULL;

CREATE INDEX log_batch_by_pack ON log_batch (pack) WHERE pack IS NOT NULL;

CREATE TABLE log_epoch (
  epoch INTEGER PRIMARY KEY,
  seen TEXT NOT NULL,
  own INTEGER NOT NULL
) STRICT;

CREATE TABLE pack_taken (
  pack INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  number INTEGER NOT NULL,
  sender BLOB NOT NULL,
  made TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  officer BLOB,
  actions INTEGER NOT NULL,
  changes INTEGER NOT NULL,
  batch BLOB,
  undone_by BLOB
) STRICT;

CREATE TABLE pack_peer (
  device BLOB NOT NULL UNIQUE,
  scope TEXT,
  knows TEXT,
  incomplete TEXT,
  wants TEXT,
  heard_at TEXT,
  last_made INTEGER NOT NULL,
  last_taken INTEGER NOT NULL,
  made_at TEXT,
  holds TEXT
) STRICT;

CREATE TABLE peer_record (
  device BLOB NOT NULL,
  record BLOB NOT NULL,
  number INTEGER NOT NULL,
  UNIQUE (device, record)
) STRICT;

CREATE TABLE open_conflict (
  conflict INTEGER PRIMARY KEY,
  record BLOB NOT NULL,
  entity TEXT NOT NULL,
  kind TEXT NOT NULL,
  field TEXT NOT NULL,
  UNIQUE (record, kind, field)
) STRICT;

CREATE TABLE held_back (
  held INTEGER PRIMARY KEY,
  record BLOB NOT NULL,
  entity TEXT NOT NULL,
  field TEXT NOT NULL,
  reason TEXT NOT NULL,
  UNIQUE (record, field)
) STRICT;

CREATE TABLE beyond_known (
  record BLOB NOT NULL,
  action BLOB NOT NULL,
  UNIQUE (record, action)
) STRICT;

CREATE TABLE incomplete_record (
  record BLOB NOT NULL UNIQUE
) STRICT;

CREATE TABLE to_forget (
  record BLOB NOT NULL UNIQUE,
  entity TEXT NOT NULL
) STRICT;

CREATE TABLE search_document (document INTEGER PRIMARY KEY, entity TEXT NOT NULL, record BLOB NOT NULL UNIQUE,
  title TEXT NOT NULL, body TEXT NOT NULL) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5(title, body, content='search_document', content_rowid='document',
  tokenize='ascii', prefix='1 2 3', detail=column, columnsize=0);

CREATE VIRTUAL TABLE search_word USING fts5vocab('search_text', 'row');

CREATE TABLE officer (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "initials" TEXT,
  "email" TEXT,
  "part" TEXT,
  "active" INTEGER
) STRICT;

CREATE INDEX officer_by_changed_at ON officer ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX officer_by_name_folded ON officer ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX officer_by_part ON officer ("part", row) WHERE deleted_at IS NULL;

CREATE TRIGGER officer_guard BEFORE UPDATE ON officer WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: officer'); END;

CREATE TRIGGER officer_keep BEFORE DELETE ON officer
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: officer'); END;

CREATE TABLE country (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "name_fr" TEXT,
  "name_nl" TEXT,
  "name_de" TEXT,
  "name_es" TEXT,
  "name_pt" TEXT,
  "aliases" TEXT,
  "iso3" TEXT,
  "m49" TEXT,
  "continent" TEXT,
  "subregion" TEXT,
  "eu_member" INTEGER,
  "icglr_member" INTEGER,
  "drc_or_adjoining" INTEGER,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX country_code_key ON country ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX country_by_changed_at ON country ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX country_by_code_folded ON country ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX country_by_name_folded ON country ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER country_guard BEFORE UPDATE ON country WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: country'); END;

CREATE TRIGGER country_keep BEFORE DELETE ON country
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: country'); END;

CREATE TABLE region (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "country" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "aliases" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX region_code_key ON region ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX region_by_changed_at ON region ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX region_by_code_folded ON region ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX region_by_country ON region ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX region_by_name_folded ON region ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER region_guard BEFORE UPDATE ON region WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: region'); END;

CREATE TRIGGER region_keep BEFORE DELETE ON region
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: region'); END;

CREATE TABLE mineral (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "name_fr" TEXT,
  "name_nl" TEXT,
  "name_de" TEXT,
  "name_es" TEXT,
  "name_pt" TEXT,
  "aliases" TEXT,
  "symbol" TEXT,
  "kind" TEXT,
  "metal" TEXT,
  "metal_folded" TEXT,
  "is_3tg" INTEGER,
  "programme_scope" INTEGER,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX mineral_code_key ON mineral ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX mineral_by_changed_at ON mineral ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX mineral_by_code_folded ON mineral ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX mineral_by_name_folded ON mineral ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX mineral_by_kind ON mineral ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX mineral_by_metal_folded ON mineral ("metal_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER mineral_guard BEFORE UPDATE ON mineral WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: mineral'); END;

CREATE TRIGGER mineral_keep BEFORE DELETE ON mineral
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: mineral'); END;

CREATE TABLE currency (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "name_fr" TEXT,
  "name_nl" TEXT,
  "name_de" TEXT,
  "name_es" TEXT,
  "name_pt" TEXT,
  "symbol" TEXT,
  "minor_units" INTEGER,
  "countries" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX currency_code_key ON currency ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX currency_by_changed_at ON currency ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX currency_by_code_folded ON currency ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX currency_by_name_folded ON currency ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER currency_guard BEFORE UPDATE ON currency WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: currency'); END;

CREATE TRIGGER currency_keep BEFORE DELETE ON currency
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: currency'); END;

CREATE TABLE annex2_risk (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "category" TEXT,
  "paragraph" TEXT,
  "response" TEXT,
  "zero_tolerance" INTEGER,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX annex2_risk_code_key ON annex2_risk ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX annex2_risk_by_changed_at ON annex2_risk ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX annex2_risk_by_code_folded ON annex2_risk ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX annex2_risk_by_name_folded ON annex2_risk ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX annex2_risk_by_category ON annex2_risk ("category", row) WHERE deleted_at IS NULL;

CREATE INDEX annex2_risk_by_zero_tolerance ON annex2_risk ("zero_tolerance", row) WHERE deleted_at IS NULL;

CREATE TRIGGER annex2_risk_guard BEFORE UPDATE ON annex2_risk WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: annex2_risk'); END;

CREATE TRIGGER annex2_risk_keep BEFORE DELETE ON annex2_risk
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: annex2_risk'); END;

CREATE TABLE cn_item (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "part" TEXT,
  "mineral" TEXT,
  "cn_code" TEXT,
  "taric" TEXT,
  "threshold_kg" REAL,
  "table_version" TEXT,
  "verification" TEXT,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX cn_item_code_key ON cn_item ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX cn_item_by_changed_at ON cn_item ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX cn_item_by_code_folded ON cn_item ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX cn_item_by_name_folded ON cn_item ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX cn_item_by_part ON cn_item ("part", row) WHERE deleted_at IS NULL;

CREATE INDEX cn_item_by_mineral ON cn_item ("mineral", row) WHERE deleted_at IS NULL;

CREATE TRIGGER cn_item_guard BEFORE UPDATE ON cn_item WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: cn_item'); END;

CREATE TRIGGER cn_item_keep BEFORE DELETE ON cn_item
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: cn_item'); END;

CREATE TABLE cahra_list (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "as_of" TEXT,
  "complete" INTEGER,
  "country_count" INTEGER,
  "region_count" INTEGER,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX cahra_list_code_key ON cahra_list ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX cahra_list_by_changed_at ON cahra_list ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX cahra_list_by_code_folded ON cahra_list ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX cahra_list_by_name_folded ON cahra_list ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX cahra_list_by_as_of ON cahra_list ("as_of", row) WHERE deleted_at IS NULL;

CREATE TRIGGER cahra_list_guard BEFORE UPDATE ON cahra_list WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: cahra_list'); END;

CREATE TRIGGER cahra_list_keep BEFORE DELETE ON cahra_list
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: cahra_list'); END;

CREATE TABLE cahra_area (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "list" TEXT,
  "country" TEXT,
  "region" TEXT,
  "designation" TEXT,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX cahra_area_list_country_region_key ON cahra_area ("list", "country", "region") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX cahra_area_by_changed_at ON cahra_area ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX cahra_area_by_list ON cahra_area ("list", row) WHERE deleted_at IS NULL;

CREATE INDEX cahra_area_by_country ON cahra_area ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX cahra_area_by_region ON cahra_area ("region", row) WHERE deleted_at IS NULL;

CREATE TRIGGER cahra_area_guard BEFORE UPDATE ON cahra_area WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: cahra_area'); END;

CREATE TRIGGER cahra_area_keep BEFORE DELETE ON cahra_area
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: cahra_area'); END;

CREATE TABLE oecd_step (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "name_fr" TEXT,
  "article" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX oecd_step_code_key ON oecd_step ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX oecd_step_by_changed_at ON oecd_step ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX oecd_step_by_code_folded ON oecd_step ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX oecd_step_by_name_folded ON oecd_step ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER oecd_step_guard BEFORE UPDATE ON oecd_step WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: oecd_step'); END;

CREATE TRIGGER oecd_step_keep BEFORE DELETE ON oecd_step
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: oecd_step'); END;

CREATE TABLE sdg_goal (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "name_fr" TEXT,
  "position" INTEGER,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX sdg_goal_code_key ON sdg_goal ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX sdg_goal_by_changed_at ON sdg_goal ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX sdg_goal_by_code_folded ON sdg_goal ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX sdg_goal_by_name_folded ON sdg_goal ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX sdg_goal_by_position ON sdg_goal ("position", row) WHERE deleted_at IS NULL;

CREATE TRIGGER sdg_goal_guard BEFORE UPDATE ON sdg_goal WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: sdg_goal'); END;

CREATE TRIGGER sdg_goal_keep BEFORE DELETE ON sdg_goal
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: sdg_goal'); END;

CREATE TABLE sdg_target (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "goal" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "name_fr" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX sdg_target_code_key ON sdg_target ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX sdg_target_by_changed_at ON sdg_target ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX sdg_target_by_code_folded ON sdg_target ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX sdg_target_by_goal ON sdg_target ("goal", row) WHERE deleted_at IS NULL;

CREATE INDEX sdg_target_by_name_folded ON sdg_target ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER sdg_target_guard BEFORE UPDATE ON sdg_target WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: sdg_target'); END;

CREATE TRIGGER sdg_target_keep BEFORE DELETE ON sdg_target
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: sdg_target'); END;

CREATE TABLE iati_code (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "list" TEXT,
  "list_folded" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "name_fr" TEXT,
  "description" TEXT,
  "category" TEXT,
  "status" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX iati_code_list_code_key ON iati_code ("list", "code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX iati_code_by_changed_at ON iati_code ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX iati_code_by_list_folded ON iati_code ("list_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX iati_code_by_code_folded ON iati_code ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX iati_code_by_name_folded ON iati_code ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER iati_code_guard BEFORE UPDATE ON iati_code WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: iati_code'); END;

CREATE TRIGGER iati_code_keep BEFORE DELETE ON iati_code
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: iati_code'); END;

CREATE TABLE dac_marker (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "name_fr" TEXT,
  "description" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX dac_marker_code_key ON dac_marker ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX dac_marker_by_changed_at ON dac_marker ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX dac_marker_by_code_folded ON dac_marker ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX dac_marker_by_name_folded ON dac_marker ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER dac_marker_guard BEFORE UPDATE ON dac_marker WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: dac_marker'); END;

CREATE TRIGGER dac_marker_keep BEFORE DELETE ON dac_marker
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: dac_marker'); END;

CREATE TABLE craft_module (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "purpose" TEXT,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX craft_module_code_key ON craft_module ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX craft_module_by_changed_at ON craft_module ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX craft_module_by_code_folded ON craft_module ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX craft_module_by_name_folded ON craft_module ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER craft_module_guard BEFORE UPDATE ON craft_module WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: craft_module'); END;

CREATE TRIGGER craft_module_keep BEFORE DELETE ON craft_module
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: craft_module'); END;

CREATE TABLE iap2_level (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "position" INTEGER,
  "purpose" TEXT,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX iap2_level_code_key ON iap2_level ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX iap2_level_by_changed_at ON iap2_level ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX iap2_level_by_code_folded ON iap2_level ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX iap2_level_by_name_folded ON iap2_level ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX iap2_level_by_position ON iap2_level ("position", row) WHERE deleted_at IS NULL;

CREATE TRIGGER iap2_level_guard BEFORE UPDATE ON iap2_level WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: iap2_level'); END;

CREATE TRIGGER iap2_level_keep BEFORE DELETE ON iap2_level
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: iap2_level'); END;

CREATE TABLE holiday (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "country" TEXT,
  "on" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX holiday_country_on_key ON holiday ("country", "on") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX holiday_by_changed_at ON holiday ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX holiday_by_country ON holiday ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX holiday_by_on ON holiday ("on", row) WHERE deleted_at IS NULL;

CREATE INDEX holiday_by_name_folded ON holiday ("name_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER holiday_guard BEFORE UPDATE ON holiday WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: holiday'); END;

CREATE TRIGGER holiday_keep BEFORE DELETE ON holiday
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: holiday'); END;

CREATE TABLE device (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "officer" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT,
  "code_folded" TEXT,
  "public_key" TEXT,
  "incarnation" INTEGER,
  "last_contact" TEXT,
  "pending" INTEGER,
  "clock_noticed_at" TEXT,
  "clock_said" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX device_code_key ON device ("code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX device_by_changed_at ON device ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX device_by_name_folded ON device ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX device_by_officer ON device ("officer");

CREATE INDEX device_by_code_folded ON device ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX device_by_last_contact ON device ("last_contact", row) WHERE deleted_at IS NULL;

CREATE TRIGGER device_guard BEFORE UPDATE ON device WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: device'); END;

CREATE TRIGGER device_keep BEFORE DELETE ON device
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: device'); END;

CREATE TABLE setting (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "key" TEXT,
  "key_folded" TEXT,
  "value" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX setting_key_key ON setting ("key") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX setting_by_changed_at ON setting ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX setting_by_key_folded ON setting ("key_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER setting_guard BEFORE UPDATE ON setting WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: setting'); END;

CREATE TRIGGER setting_keep BEFORE DELETE ON setting
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: setting'); END;

CREATE TABLE vocabulary_entry (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "entity" TEXT,
  "entity_folded" TEXT,
  "field" TEXT,
  "field_folded" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "label" TEXT,
  "label_folded" TEXT,
  "label_fr" TEXT,
  "label_nl" TEXT,
  "label_es" TEXT,
  "label_de" TEXT,
  "position" INTEGER,
  "retired" INTEGER,
  "merged_into" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX vocabulary_entry_entity_field_code_key ON vocabulary_entry ("entity", "field", "code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX vocabulary_entry_by_changed_at ON vocabulary_entry ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX vocabulary_entry_by_entity_folded ON vocabulary_entry ("entity_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX vocabulary_entry_by_field_folded ON vocabulary_entry ("field_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX vocabulary_entry_by_code_folded ON vocabulary_entry ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX vocabulary_entry_by_label_folded ON vocabulary_entry ("label_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX vocabulary_entry_by_position ON vocabulary_entry ("position", row) WHERE deleted_at IS NULL;

CREATE TRIGGER vocabulary_entry_guard BEFORE UPDATE ON vocabulary_entry WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: vocabulary_entry'); END;

CREATE TRIGGER vocabulary_entry_keep BEFORE DELETE ON vocabulary_entry
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: vocabulary_entry'); END;

CREATE TABLE custom_field (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "entity" TEXT,
  "entity_folded" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "type" TEXT,
  "label" TEXT,
  "label_fr" TEXT,
  "label_es" TEXT,
  "label_nl" TEXT,
  "label_de" TEXT,
  "help" TEXT,
  "section" TEXT,
  "position" INTEGER,
  "in_list" INTEGER,
  "required" INTEGER,
  "max_length" INTEGER,
  "minimum" REAL,
  "maximum" REAL,
  "unit" TEXT,
  "target" TEXT,
  "searchable" INTEGER,
  "personal" INTEGER,
  "only_with_right" INTEGER,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX custom_field_entity_name_key ON custom_field ("entity", "name") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX custom_field_by_changed_at ON custom_field ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX custom_field_by_entity_folded ON custom_field ("entity_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX custom_field_by_name_folded ON custom_field ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX custom_field_by_position ON custom_field ("position", row) WHERE deleted_at IS NULL;

CREATE TRIGGER custom_field_guard BEFORE UPDATE ON custom_field WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: custom_field'); END;

CREATE TRIGGER custom_field_keep BEFORE DELETE ON custom_field
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: custom_field'); END;

CREATE TABLE saved_view (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "entity" TEXT,
  "entity_folded" TEXT,
  "definition" TEXT,
  "officer" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "shared" INTEGER
) STRICT;

CREATE INDEX saved_view_by_changed_at ON saved_view ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX saved_view_by_title_folded ON saved_view ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX saved_view_by_entity_folded ON saved_view ("entity_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX saved_view_by_officer ON saved_view ("officer");

CREATE TRIGGER saved_view_guard BEFORE UPDATE ON saved_view WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: saved_view'); END;

CREATE TRIGGER saved_view_keep BEFORE DELETE ON saved_view
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: saved_view'); END;

CREATE TABLE organisation (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "short_name" TEXT,
  "short_name_folded" TEXT,
  "kind" TEXT,
  "pillar" TEXT,
  "tier" TEXT,
  "size" TEXT,
  "country" TEXT,
  "parent" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "registration_number" TEXT,
  "registration_number_folded" TEXT,
  "website" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "address" TEXT,
  "relationship_owner" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "source" TEXT
) STRICT;

CREATE INDEX organisation_by_changed_at ON organisation ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_name_folded ON organisation ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_short_name_folded ON organisation ("short_name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_kind ON organisation ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_pillar ON organisation ("pillar", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_tier ON organisation ("tier", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_size ON organisation ("size", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_country ON organisation ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_parent ON organisation ("parent");

CREATE INDEX organisation_by_registration_number_folded ON organisation ("registration_number_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX organisation_by_relationship_owner ON organisation ("relationship_owner");

CREATE TRIGGER organisation_guard BEFORE UPDATE ON organisation WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: organisation'); END;

CREATE TRIGGER organisation_keep BEFORE DELETE ON organisation
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: organisation'); END;

CREATE TABLE person (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "given_name" TEXT,
  "given_name_folded" TEXT,
  "family_name" TEXT,
  "family_name_folded" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "languages" TEXT,
  "country" TEXT,
  "consent" TEXT,
  "consent_on" TEXT,
  "consent_source" TEXT,
  "consent_wording" TEXT
) STRICT;

CREATE INDEX person_by_changed_at ON person ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX person_by_given_name_folded ON person ("given_name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX person_by_family_name_folded ON person ("family_name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX person_by_email ON person ("email", row) WHERE deleted_at IS NULL;

CREATE INDEX person_by_country ON person ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX person_by_consent ON person ("consent", row) WHERE deleted_at IS NULL;

CREATE TRIGGER person_guard BEFORE UPDATE ON person WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: person'); END;

CREATE TRIGGER person_keep BEFORE DELETE ON person
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: person'); END;

CREATE TABLE role (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "person" BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "title_folded" TEXT,
  "from" TEXT,
  "until" TEXT,
  "main" INTEGER
) STRICT;

CREATE INDEX role_by_changed_at ON role ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX role_by_person ON role ("person");

CREATE INDEX role_by_organisation ON role ("organisation");

CREATE INDEX role_by_title_folded ON role ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX role_by_from ON role ("from", row) WHERE deleted_at IS NULL;

CREATE INDEX role_by_until ON role ("until", row) WHERE deleted_at IS NULL;

CREATE TRIGGER role_guard BEFORE UPDATE ON role WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: role'); END;

CREATE TRIGGER role_keep BEFORE DELETE ON role
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: role'); END;

CREATE TABLE membership (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "category" TEXT,
  "lead_on" TEXT,
  "applied_on" TEXT,
  "dd_check_on" TEXT,
  "dd_check_result" TEXT,
  "sanctions_checked_on" TEXT,
  "sanctions_result" TEXT,
  "sanctions_lists" TEXT,
  "sanctions_checked_by" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "decided_on" TEXT,
  "decision" TEXT,
  "mou_signed_on" TEXT,
  "from" TEXT,
  "until" TEXT,
  "exit_reason" TEXT,
  "yearly_fee" INTEGER,
  "yearly_fee_currency" TEXT,
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX membership_number_key ON membership ("number") WHERE deleted_at IS NULL;

CREATE INDEX membership_by_changed_at ON membership ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX membership_by_organisation ON membership ("organisation");

CREATE INDEX membership_by_category ON membership ("category", row) WHERE deleted_at IS NULL;

CREATE INDEX membership_by_applied_on ON membership ("applied_on", row) WHERE deleted_at IS NULL;

CREATE INDEX membership_by_sanctions_checked_by ON membership ("sanctions_checked_by");

CREATE INDEX membership_by_decided_on ON membership ("decided_on", row) WHERE deleted_at IS NULL;

CREATE INDEX membership_by_decision ON membership ("decision", row) WHERE deleted_at IS NULL;

CREATE INDEX membership_by_from ON membership ("from", row) WHERE deleted_at IS NULL;

CREATE INDEX membership_by_until ON membership ("until", row) WHERE deleted_at IS NULL;

CREATE TRIGGER membership_guard BEFORE UPDATE ON membership WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: membership'); END;

CREATE TRIGGER membership_keep BEFORE DELETE ON membership
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: membership'); END;

CREATE TABLE contribution (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "membership" BLOB REFERENCES membership(id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "kind" TEXT,
  "amount" INTEGER,
  "amount_currency" TEXT,
  "hours" REAL,
  "invoiced_on" TEXT,
  "due_on" TEXT,
  "received_on" TEXT,
  "received_amount" INTEGER,
  "received_amount_currency" TEXT,
  "note" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX contribution_membership_year_kind_key ON contribution ("membership", "year", "kind") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX contribution_by_changed_at ON contribution ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX contribution_by_membership ON contribution ("membership");

CREATE INDEX contribution_by_year ON contribution ("year", row) WHERE deleted_at IS NULL;

CREATE INDEX contribution_by_kind ON contribution ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX contribution_by_invoiced_on ON contribution ("invoiced_on", row) WHERE deleted_at IS NULL;

CREATE INDEX contribution_by_due_on ON contribution ("due_on", row) WHERE deleted_at IS NULL;

CREATE INDEX contribution_by_received_on ON contribution ("received_on", row) WHERE deleted_at IS NULL;

CREATE TRIGGER contribution_guard BEFORE UPDATE ON contribution WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: contribution'); END;

CREATE TRIGGER contribution_keep BEFORE DELETE ON contribution
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: contribution'); END;

CREATE TABLE plan_template (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "holidays_of" TEXT,
  "note" TEXT
) STRICT;

CREATE INDEX plan_template_by_changed_at ON plan_template ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX plan_template_by_title_folded ON plan_template ("title_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER plan_template_guard BEFORE UPDATE ON plan_template WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: plan_template'); END;

CREATE TRIGGER plan_template_keep BEFORE DELETE ON plan_template
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: plan_template'); END;

CREATE TABLE template_action (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "plan_template" BLOB REFERENCES plan_template(id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "title_folded" TEXT,
  "kind" TEXT,
  "anchor" TEXT,
  "working_days" INTEGER
) STRICT;

CREATE INDEX template_action_by_changed_at ON template_action ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX template_action_by_plan_template ON template_action ("plan_template");

CREATE INDEX template_action_by_title_folded ON template_action ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX template_action_by_kind ON template_action ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX template_action_by_anchor ON template_action ("anchor", row) WHERE deleted_at IS NULL;

CREATE INDEX template_action_by_working_days ON template_action ("working_days", row) WHERE deleted_at IS NULL;

CREATE TRIGGER template_action_guard BEFORE UPDATE ON template_action WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: template_action'); END;

CREATE TRIGGER template_action_keep BEFORE DELETE ON template_action
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: template_action'); END;

CREATE TABLE engagement_plan (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "title_folded" TEXT,
  "priority" TEXT,
  "rationale" TEXT,
  "shared_objectives" TEXT,
  "influence" INTEGER,
  "interest" INTEGER,
  "level_now" TEXT,
  "level_wanted" TEXT,
  "owner" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT,
  "review_on" TEXT,
  "status" TEXT,
  "approved_on" TEXT,
  "plan_template" BLOB REFERENCES plan_template(id) DEFERRABLE INITIALLY DEFERRED,
  "contacts" TEXT,
  "partner_members" TEXT,
  "countries" TEXT,
  "source" TEXT
) STRICT;

CREATE UNIQUE INDEX engagement_plan_number_key ON engagement_plan ("number") WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_changed_at ON engagement_plan ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_organisation ON engagement_plan ("organisation");

CREATE INDEX engagement_plan_by_title_folded ON engagement_plan ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_priority ON engagement_plan ("priority", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_influence ON engagement_plan ("influence", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_interest ON engagement_plan ("interest", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_level_now ON engagement_plan ("level_now", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_level_wanted ON engagement_plan ("level_wanted", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_owner ON engagement_plan ("owner");

CREATE INDEX engagement_plan_by_from ON engagement_plan ("from", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_review_on ON engagement_plan ("review_on", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_status ON engagement_plan ("status", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_approved_on ON engagement_plan ("approved_on", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_plan_by_plan_template ON engagement_plan ("plan_template");

CREATE TRIGGER engagement_plan_guard BEFORE UPDATE ON engagement_plan WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: engagement_plan'); END;

CREATE TRIGGER engagement_plan_keep BEFORE DELETE ON engagement_plan
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: engagement_plan'); END;

CREATE TABLE plan_version (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "plan" BLOB REFERENCES engagement_plan(id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "frozen_on" TEXT,
  "reason" TEXT,
  "content" TEXT,
  "checksum" TEXT
) STRICT;

CREATE INDEX plan_version_by_changed_at ON plan_version ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX plan_version_by_plan ON plan_version ("plan");

CREATE INDEX plan_version_by_kind ON plan_version ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX plan_version_by_frozen_on ON plan_version ("frozen_on", row) WHERE deleted_at IS NULL;

CREATE TRIGGER plan_version_guard BEFORE UPDATE ON plan_version WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: plan_version'); END;

CREATE TRIGGER plan_version_keep BEFORE DELETE ON plan_version
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: plan_version'); END;

CREATE TABLE authority (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "country" TEXT,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "unit" TEXT,
  "unit_folded" TEXT,
  "legal_basis" TEXT,
  "importers_known" INTEGER,
  "list_public" INTEGER,
  "check_approach" TEXT,
  "publication_practice" TEXT,
  "interests" TEXT,
  "status" TEXT,
  "website" TEXT,
  "next_step" TEXT,
  "source" TEXT
) STRICT;

CREATE INDEX authority_by_changed_at ON authority ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX authority_by_country ON authority ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX authority_by_organisation ON authority ("organisation");

CREATE INDEX authority_by_unit_folded ON authority ("unit_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX authority_by_list_public ON authority ("list_public", row) WHERE deleted_at IS NULL;

CREATE INDEX authority_by_status ON authority ("status", row) WHERE deleted_at IS NULL;

CREATE TRIGGER authority_guard BEFORE UPDATE ON authority WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: authority'); END;

CREATE TRIGGER authority_keep BEFORE DELETE ON authority
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: authority'); END;

CREATE TABLE authority_check (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "authority" BLOB REFERENCES authority(id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "importers" INTEGER,
  "checks" INTEGER,
  "on_site" INTEGER,
  "non_compliant" INTEGER,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX authority_check_authority_year_key ON authority_check ("authority", "year") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX authority_check_by_changed_at ON authority_check ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX authority_check_by_authority ON authority_check ("authority");

CREATE INDEX authority_check_by_year ON authority_check ("year", row) WHERE deleted_at IS NULL;

CREATE TRIGGER authority_check_guard BEFORE UPDATE ON authority_check WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: authority_check'); END;

CREATE TRIGGER authority_check_keep BEFORE DELETE ON authority_check
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: authority_check'); END;

CREATE TABLE questionnaire (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "version" TEXT,
  "version_folded" TEXT,
  "audience" TEXT,
  "valid_from" TEXT,
  "status" TEXT,
  "source" TEXT,
  "note" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX questionnaire_title_version_key ON questionnaire ("title", "version") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX questionnaire_by_changed_at ON questionnaire ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX questionnaire_by_title_folded ON questionnaire ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX questionnaire_by_version_folded ON questionnaire ("version_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX questionnaire_by_audience ON questionnaire ("audience", row) WHERE deleted_at IS NULL;

CREATE INDEX questionnaire_by_valid_from ON questionnaire ("valid_from", row) WHERE deleted_at IS NULL;

CREATE INDEX questionnaire_by_status ON questionnaire ("status", row) WHERE deleted_at IS NULL;

CREATE TRIGGER questionnaire_guard BEFORE UPDATE ON questionnaire WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: questionnaire'); END;

CREATE TRIGGER questionnaire_keep BEFORE DELETE ON questionnaire
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: questionnaire'); END;

CREATE TABLE question (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "questionnaire" BLOB REFERENCES questionnaire(id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT,
  "code_folded" TEXT,
  "step" TEXT,
  "text" TEXT,
  "kind" TEXT,
  "weight" REAL,
  "tiers" TEXT,
  "evidence_expected" TEXT,
  "continues" BLOB REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
  "options" TEXT,
  "position" INTEGER,
  "text_fr" TEXT,
  "text_nl" TEXT,
  "text_de" TEXT,
  "text_es" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX question_questionnaire_code_key ON question ("questionnaire", "code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX question_by_changed_at ON question ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX question_by_questionnaire ON question ("questionnaire");

CREATE INDEX question_by_code_folded ON question ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX question_by_step ON question ("step", row) WHERE deleted_at IS NULL;

CREATE INDEX question_by_kind ON question ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX question_by_continues ON question ("continues");

CREATE INDEX question_by_position ON question ("position", row) WHERE deleted_at IS NULL;

CREATE TRIGGER question_guard BEFORE UPDATE ON question WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: question'); END;

CREATE TRIGGER question_keep BEFORE DELETE ON question
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: question'); END;

CREATE TABLE dd_report (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "questionnaire" BLOB REFERENCES questionnaire(id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "requested_on" TEXT,
  "due_on" TEXT,
  "submitted_on" TEXT,
  "complete_on" TEXT,
  "reviewer" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "feedback" TEXT,
  "closed_on" TEXT,
  "consent_to_share" INTEGER,
  "note" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX dd_report_organisation_questionnaire_year_key ON dd_report ("organisation", "questionnaire", "year") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX dd_report_by_changed_at ON dd_report ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX dd_report_by_organisation ON dd_report ("organisation");

CREATE INDEX dd_report_by_questionnaire ON dd_report ("questionnaire");

CREATE INDEX dd_report_by_year ON dd_report ("year", row) WHERE deleted_at IS NULL;

CREATE INDEX dd_report_by_requested_on ON dd_report ("requested_on", row) WHERE deleted_at IS NULL;

CREATE INDEX dd_report_by_due_on ON dd_report ("due_on", row) WHERE deleted_at IS NULL;

CREATE INDEX dd_report_by_submitted_on ON dd_report ("submitted_on", row) WHERE deleted_at IS NULL;

CREATE INDEX dd_report_by_complete_on ON dd_report ("complete_on", row) WHERE deleted_at IS NULL;

CREATE INDEX dd_report_by_reviewer ON dd_report ("reviewer");

CREATE INDEX dd_report_by_closed_on ON dd_report ("closed_on", row) WHERE deleted_at IS NULL;

CREATE INDEX dd_report_by_consent_to_share ON dd_report ("consent_to_share", row) WHERE deleted_at IS NULL;

CREATE TRIGGER dd_report_guard BEFORE UPDATE ON dd_report WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: dd_report'); END;

CREATE TRIGGER dd_report_keep BEFORE DELETE ON dd_report
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: dd_report'); END;

CREATE TABLE answer (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "dd_report" BLOB REFERENCES dd_report(id) DEFERRABLE INITIALLY DEFERRED,
  "question" BLOB REFERENCES question(id) DEFERRABLE INITIALLY DEFERRED,
  "value" TEXT,
  "maturity" INTEGER,
  "not_applicable" INTEGER,
  "comment" TEXT,
  "evidence_url" TEXT,
  "reviewed_maturity" INTEGER,
  "reviewer_comment" TEXT,
  "taken_over" INTEGER,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX answer_dd_report_question_key ON answer ("dd_report", "question") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX answer_by_changed_at ON answer ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX answer_by_dd_report ON answer ("dd_report");

CREATE INDEX answer_by_question ON answer ("question");

CREATE INDEX answer_by_not_applicable ON answer ("not_applicable", row) WHERE deleted_at IS NULL;

CREATE INDEX answer_by_taken_over ON answer ("taken_over", row) WHERE deleted_at IS NULL;

CREATE TRIGGER answer_guard BEFORE UPDATE ON answer WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: answer'); END;

CREATE TRIGGER answer_keep BEFORE DELETE ON answer
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: answer'); END;

CREATE TABLE demand_volume (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "dd_report" BLOB REFERENCES dd_report(id) DEFERRABLE INITIALLY DEFERRED,
  "mineral" TEXT,
  "year" INTEGER,
  "kg_total" REAL,
  "kg_responsible" REAL,
  "origin_country" TEXT,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX demand_volume_dd_report_mineral_year_origin_country_key ON demand_volume ("dd_report", "mineral", "year", "origin_country") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX demand_volume_by_changed_at ON demand_volume ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX demand_volume_by_dd_report ON demand_volume ("dd_report");

CREATE INDEX demand_volume_by_mineral ON demand_volume ("mineral", row) WHERE deleted_at IS NULL;

CREATE INDEX demand_volume_by_year ON demand_volume ("year", row) WHERE deleted_at IS NULL;

CREATE INDEX demand_volume_by_origin_country ON demand_volume ("origin_country", row) WHERE deleted_at IS NULL;

CREATE TRIGGER demand_volume_guard BEFORE UPDATE ON demand_volume WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: demand_volume'); END;

CREATE TRIGGER demand_volume_keep BEFORE DELETE ON demand_volume
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: demand_volume'); END;

CREATE TABLE improvement (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "dd_report" BLOB REFERENCES dd_report(id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "title_folded" TEXT,
  "step" TEXT,
  "due_on" TEXT,
  "done_on" TEXT,
  "note" TEXT
) STRICT;

CREATE INDEX improvement_by_changed_at ON improvement ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX improvement_by_dd_report ON improvement ("dd_report");

CREATE INDEX improvement_by_title_folded ON improvement ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX improvement_by_step ON improvement ("step", row) WHERE deleted_at IS NULL;

CREATE INDEX improvement_by_due_on ON improvement ("due_on", row) WHERE deleted_at IS NULL;

CREATE INDEX improvement_by_done_on ON improvement ("done_on", row) WHERE deleted_at IS NULL;

CREATE TRIGGER improvement_guard BEFORE UPDATE ON improvement WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: improvement'); END;

CREATE TRIGGER improvement_keep BEFORE DELETE ON improvement
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: improvement'); END;

CREATE TABLE risk_flag (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "dd_report" BLOB REFERENCES dd_report(id) DEFERRABLE INITIALLY DEFERRED,
  "annex2_risk" TEXT,
  "mineral" TEXT,
  "country" TEXT,
  "description" TEXT,
  "level" INTEGER,
  "raised_on" TEXT,
  "mitigation" TEXT,
  "due_on" TEXT,
  "closed_on" TEXT
) STRICT;

CREATE INDEX risk_flag_by_changed_at ON risk_flag ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX risk_flag_by_organisation ON risk_flag ("organisation");

CREATE INDEX risk_flag_by_dd_report ON risk_flag ("dd_report");

CREATE INDEX risk_flag_by_annex2_risk ON risk_flag ("annex2_risk", row) WHERE deleted_at IS NULL;

CREATE INDEX risk_flag_by_mineral ON risk_flag ("mineral", row) WHERE deleted_at IS NULL;

CREATE INDEX risk_flag_by_country ON risk_flag ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX risk_flag_by_level ON risk_flag ("level", row) WHERE deleted_at IS NULL;

CREATE INDEX risk_flag_by_raised_on ON risk_flag ("raised_on", row) WHERE deleted_at IS NULL;

CREATE INDEX risk_flag_by_due_on ON risk_flag ("due_on", row) WHERE deleted_at IS NULL;

CREATE INDEX risk_flag_by_closed_on ON risk_flag ("closed_on", row) WHERE deleted_at IS NULL;

CREATE TRIGGER risk_flag_guard BEFORE UPDATE ON risk_flag WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: risk_flag'); END;

CREATE TRIGGER risk_flag_keep BEFORE DELETE ON risk_flag
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: risk_flag'); END;

CREATE TABLE engagement_action (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "plan" BLOB REFERENCES engagement_plan(id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "title_folded" TEXT,
  "kind" TEXT,
  "owner" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "due_on" TEXT,
  "done_on" TEXT,
  "outcome" TEXT,
  "evidence" TEXT,
  "template_action" BLOB REFERENCES template_action(id) DEFERRABLE INITIALLY DEFERRED,
  "risk_flag" BLOB REFERENCES risk_flag(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX engagement_action_by_changed_at ON engagement_action ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_action_by_plan ON engagement_action ("plan");

CREATE INDEX engagement_action_by_title_folded ON engagement_action ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_action_by_kind ON engagement_action ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_action_by_owner ON engagement_action ("owner");

CREATE INDEX engagement_action_by_due_on ON engagement_action ("due_on", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_action_by_done_on ON engagement_action ("done_on", row) WHERE deleted_at IS NULL;

CREATE INDEX engagement_action_by_template_action ON engagement_action ("template_action");

CREATE INDEX engagement_action_by_risk_flag ON engagement_action ("risk_flag");

CREATE TRIGGER engagement_action_guard BEFORE UPDATE ON engagement_action WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: engagement_action'); END;

CREATE TRIGGER engagement_action_keep BEFORE DELETE ON engagement_action
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: engagement_action'); END;

CREATE TABLE smelter (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "metal" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "country" TEXT,
  "facility_id" TEXT,
  "facility_id_folded" TEXT,
  "status" TEXT,
  "status_on" TEXT,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX smelter_facility_id_metal_key ON smelter ("facility_id", "metal") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX smelter_by_changed_at ON smelter ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX smelter_by_metal ON smelter ("metal", row) WHERE deleted_at IS NULL;

CREATE INDEX smelter_by_name_folded ON smelter ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX smelter_by_country ON smelter ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX smelter_by_facility_id_folded ON smelter ("facility_id_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX smelter_by_status ON smelter ("status", row) WHERE deleted_at IS NULL;

CREATE TRIGGER smelter_guard BEFORE UPDATE ON smelter WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: smelter'); END;

CREATE TRIGGER smelter_keep BEFORE DELETE ON smelter
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: smelter'); END;

CREATE TABLE cmrt (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "dd_report" BLOB REFERENCES dd_report(id) DEFERRABLE INITIALLY DEFERRED,
  "version" TEXT,
  "version_folded" TEXT,
  "effective_on" TEXT,
  "scope" TEXT,
  "scope_description" TEXT,
  "answer_a" TEXT,
  "answer_b" TEXT,
  "answer_c" TEXT,
  "answer_d" TEXT,
  "answer_e" TEXT,
  "answer_f" TEXT,
  "answer_g" TEXT,
  "answer_h" TEXT,
  "file" TEXT
) STRICT;

CREATE INDEX cmrt_by_changed_at ON cmrt ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX cmrt_by_organisation ON cmrt ("organisation");

CREATE INDEX cmrt_by_dd_report ON cmrt ("dd_report");

CREATE INDEX cmrt_by_version_folded ON cmrt ("version_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX cmrt_by_effective_on ON cmrt ("effective_on", row) WHERE deleted_at IS NULL;

CREATE INDEX cmrt_by_scope ON cmrt ("scope", row) WHERE deleted_at IS NULL;

CREATE TRIGGER cmrt_guard BEFORE UPDATE ON cmrt WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: cmrt'); END;

CREATE TRIGGER cmrt_keep BEFORE DELETE ON cmrt
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: cmrt'); END;

CREATE TABLE cmrt_smelter (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "cmrt" BLOB REFERENCES cmrt(id) DEFERRABLE INITIALLY DEFERRED,
  "metal" TEXT,
  "smelter" BLOB REFERENCES smelter(id) DEFERRABLE INITIALLY DEFERRED,
  "reported_name" TEXT,
  "reported_name_folded" TEXT,
  "reported_country" TEXT,
  "facility_id" TEXT,
  "facility_id_folded" TEXT,
  "recycled_only" INTEGER,
  "comment" TEXT
) STRICT;

CREATE INDEX cmrt_smelter_by_changed_at ON cmrt_smelter ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX cmrt_smelter_by_cmrt ON cmrt_smelter ("cmrt");

CREATE INDEX cmrt_smelter_by_metal ON cmrt_smelter ("metal", row) WHERE deleted_at IS NULL;

CREATE INDEX cmrt_smelter_by_smelter ON cmrt_smelter ("smelter");

CREATE INDEX cmrt_smelter_by_reported_name_folded ON cmrt_smelter ("reported_name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX cmrt_smelter_by_facility_id_folded ON cmrt_smelter ("facility_id_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER cmrt_smelter_guard BEFORE UPDATE ON cmrt_smelter WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: cmrt_smelter'); END;

CREATE TRIGGER cmrt_smelter_keep BEFORE DELETE ON cmrt_smelter
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: cmrt_smelter'); END;

CREATE TABLE import_check (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "year" INTEGER,
  "cn_code" TEXT,
  "kg" REAL,
  "note" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX import_check_organisation_year_cn_code_key ON import_check ("organisation", "year", "cn_code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX import_check_by_changed_at ON import_check ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX import_check_by_organisation ON import_check ("organisation");

CREATE INDEX import_check_by_year ON import_check ("year", row) WHERE deleted_at IS NULL;

CREATE INDEX import_check_by_cn_code ON import_check ("cn_code", row) WHERE deleted_at IS NULL;

CREATE TRIGGER import_check_guard BEFORE UPDATE ON import_check WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: import_check'); END;

CREATE TRIGGER import_check_keep BEFORE DELETE ON import_check
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: import_check'); END;

CREATE TABLE call (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "year" INTEGER,
  "decree" TEXT,
  "opens_at" TEXT,
  "quick_scan_until" TEXT,
  "closes_at" TEXT,
  "grace_hours" INTEGER,
  "ceiling" INTEGER,
  "ceiling_currency" TEXT,
  "max_grant" INTEGER,
  "max_grant_currency" TEXT,
  "max_share" REAL,
  "minerals" TEXT,
  "minimum_total" REAL,
  "tie_break" TEXT
) STRICT;

CREATE INDEX call_by_changed_at ON call ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX call_by_title_folded ON call ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX call_by_year ON call ("year", row) WHERE deleted_at IS NULL;

CREATE INDEX call_by_opens_at ON call ("opens_at", row) WHERE deleted_at IS NULL;

CREATE INDEX call_by_closes_at ON call ("closes_at", row) WHERE deleted_at IS NULL;

CREATE TRIGGER call_guard BEFORE UPDATE ON call WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: call'); END;

CREATE TRIGGER call_keep BEFORE DELETE ON call
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: call'); END;

CREATE TABLE application (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "call" BLOB REFERENCES call(id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "title_folded" TEXT,
  "lead" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "countries" TEXT,
  "minerals" TEXT,
  "requested" INTEGER,
  "requested_currency" TEXT,
  "total_cost" INTEGER,
  "total_cost_currency" TEXT,
  "own_contribution" INTEGER,
  "own_contribution_currency" TEXT,
  "summary" TEXT,
  "quick_scan_on" TEXT,
  "advice" TEXT,
  "advice_on" TEXT,
  "advice_text" TEXT,
  "received_at" TEXT,
  "complete_on" TEXT,
  "decision" TEXT,
  "decided_on" TEXT,
  "decision_reason" TEXT
) STRICT;

CREATE UNIQUE INDEX application_number_key ON application ("number") WHERE deleted_at IS NULL;

CREATE INDEX application_by_changed_at ON application ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX application_by_call ON application ("call");

CREATE INDEX application_by_title_folded ON application ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX application_by_lead ON application ("lead");

CREATE INDEX application_by_requested ON application ("requested", row) WHERE deleted_at IS NULL;

CREATE INDEX application_by_advice ON application ("advice", row) WHERE deleted_at IS NULL;

CREATE INDEX application_by_received_at ON application ("received_at", row) WHERE deleted_at IS NULL;

CREATE INDEX application_by_complete_on ON application ("complete_on", row) WHERE deleted_at IS NULL;

CREATE INDEX application_by_decision ON application ("decision", row) WHERE deleted_at IS NULL;

CREATE INDEX application_by_decided_on ON application ("decided_on", row) WHERE deleted_at IS NULL;

CREATE TRIGGER application_guard BEFORE UPDATE ON application WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: application'); END;

CREATE TRIGGER application_keep BEFORE DELETE ON application
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: application'); END;

CREATE TABLE project (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "application" BLOB REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
  "lead" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "countries" TEXT,
  "regions" TEXT,
  "minerals" TEXT,
  "from" TEXT,
  "until" TEXT,
  "grant" INTEGER,
  "grant_currency" TEXT,
  "total_budget" INTEGER,
  "total_budget_currency" TEXT,
  "status" TEXT,
  "iati_identifier" TEXT,
  "iati_identifier_folded" TEXT,
  "description" TEXT,
  "officer" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "gender_marker" TEXT,
  "environment_marker" TEXT,
  "source" TEXT
) STRICT;

CREATE UNIQUE INDEX project_number_key ON project ("number") WHERE deleted_at IS NULL;

CREATE INDEX project_by_changed_at ON project ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX project_by_title_folded ON project ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX project_by_application ON project ("application");

CREATE INDEX project_by_lead ON project ("lead");

CREATE INDEX project_by_from ON project ("from", row) WHERE deleted_at IS NULL;

CREATE INDEX project_by_until ON project ("until", row) WHERE deleted_at IS NULL;

CREATE INDEX project_by_grant ON project ("grant", row) WHERE deleted_at IS NULL;

CREATE INDEX project_by_status ON project ("status", row) WHERE deleted_at IS NULL;

CREATE INDEX project_by_iati_identifier_folded ON project ("iati_identifier_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX project_by_officer ON project ("officer");

CREATE TRIGGER project_guard BEFORE UPDATE ON project WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: project'); END;

CREATE TRIGGER project_keep BEFORE DELETE ON project
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: project'); END;

CREATE TABLE partnership (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "application" BLOB REFERENCES application(id) DEFERRABLE INITIALLY DEFERRED,
  "project" BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "part" TEXT,
  "own_contribution" INTEGER,
  "own_contribution_currency" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX partnership_project_organisation_key ON partnership ("project", "organisation") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE UNIQUE INDEX partnership_application_organisation_key ON partnership ("application", "organisation") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX partnership_by_changed_at ON partnership ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX partnership_by_application ON partnership ("application");

CREATE INDEX partnership_by_project ON partnership ("project");

CREATE INDEX partnership_by_organisation ON partnership ("organisation");

CREATE INDEX partnership_by_part ON partnership ("part", row) WHERE deleted_at IS NULL;

CREATE TRIGGER partnership_guard BEFORE UPDATE ON partnership WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: partnership'); END;

CREATE TRIGGER partnership_keep BEFORE DELETE ON partnership
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: partnership'); END;

CREATE TABLE letter_template (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "language" TEXT,
  "purpose" TEXT,
  "days_after_due" INTEGER,
  "subject" TEXT,
  "subject_folded" TEXT,
  "body" TEXT
) STRICT;

CREATE INDEX letter_template_by_changed_at ON letter_template ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX letter_template_by_title_folded ON letter_template ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX letter_template_by_language ON letter_template ("language", row) WHERE deleted_at IS NULL;

CREATE INDEX letter_template_by_purpose ON letter_template ("purpose", row) WHERE deleted_at IS NULL;

CREATE INDEX letter_template_by_subject_folded ON letter_template ("subject_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER letter_template_guard BEFORE UPDATE ON letter_template WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: letter_template'); END;

CREATE TRIGGER letter_template_keep BEFORE DELETE ON letter_template
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: letter_template'); END;

CREATE TABLE interaction (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "on" TEXT,
  "kind" TEXT,
  "subject" TEXT,
  "subject_folded" TEXT,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "person" BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  "project" BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  "authority" BLOB REFERENCES authority(id) DEFERRABLE INITIALLY DEFERRED,
  "summary" TEXT,
  "next_step" TEXT,
  "next_on" TEXT,
  "next_done_on" TEXT,
  "officer" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "dd_report" BLOB REFERENCES dd_report(id) DEFERRABLE INITIALLY DEFERRED,
  "letter_template" BLOB REFERENCES letter_template(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX interaction_by_changed_at ON interaction ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX interaction_by_on ON interaction ("on", row) WHERE deleted_at IS NULL;

CREATE INDEX interaction_by_kind ON interaction ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX interaction_by_subject_folded ON interaction ("subject_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX interaction_by_organisation ON interaction ("organisation");

CREATE INDEX interaction_by_person ON interaction ("person");

CREATE INDEX interaction_by_project ON interaction ("project");

CREATE INDEX interaction_by_authority ON interaction ("authority");

CREATE INDEX interaction_by_next_on ON interaction ("next_on", row) WHERE deleted_at IS NULL;

CREATE INDEX interaction_by_next_done_on ON interaction ("next_done_on", row) WHERE deleted_at IS NULL;

CREATE INDEX interaction_by_officer ON interaction ("officer");

CREATE INDEX interaction_by_dd_report ON interaction ("dd_report");

CREATE INDEX interaction_by_letter_template ON interaction ("letter_template");

CREATE TRIGGER interaction_guard BEFORE UPDATE ON interaction WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: interaction'); END;

CREATE TRIGGER interaction_keep BEFORE DELETE ON interaction
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: interaction'); END;

CREATE TABLE campaign (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "audience" TEXT,
  "goal" TEXT,
  "from" TEXT,
  "until" TEXT,
  "budget" INTEGER,
  "budget_currency" TEXT,
  "reach_wanted" INTEGER
) STRICT;

CREATE INDEX campaign_by_changed_at ON campaign ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX campaign_by_title_folded ON campaign ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX campaign_by_from ON campaign ("from", row) WHERE deleted_at IS NULL;

CREATE INDEX campaign_by_until ON campaign ("until", row) WHERE deleted_at IS NULL;

CREATE TRIGGER campaign_guard BEFORE UPDATE ON campaign WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: campaign'); END;

CREATE TRIGGER campaign_keep BEFORE DELETE ON campaign
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: campaign'); END;

CREATE TABLE event (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "campaign" BLOB REFERENCES campaign(id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "starts_at" TEXT,
  "ends_at" TEXT,
  "place" TEXT,
  "country" TEXT,
  "online" INTEGER,
  "topics" TEXT,
  "places" INTEGER
) STRICT;

CREATE INDEX event_by_changed_at ON event ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX event_by_title_folded ON event ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX event_by_campaign ON event ("campaign");

CREATE INDEX event_by_kind ON event ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX event_by_starts_at ON event ("starts_at", row) WHERE deleted_at IS NULL;

CREATE INDEX event_by_country ON event ("country", row) WHERE deleted_at IS NULL;

CREATE TRIGGER event_guard BEFORE UPDATE ON event WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: event'); END;

CREATE TRIGGER event_keep BEFORE DELETE ON event
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: event'); END;

CREATE TABLE attendance (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "event" BLOB REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
  "person" BLOB REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  "organisation" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "pillar" TEXT,
  "tier" TEXT,
  "sex" TEXT,
  "country" TEXT,
  "state" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX attendance_event_person_key ON attendance ("event", "person") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX attendance_by_changed_at ON attendance ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX attendance_by_event ON attendance ("event");

CREATE INDEX attendance_by_person ON attendance ("person");

CREATE INDEX attendance_by_organisation ON attendance ("organisation");

CREATE INDEX attendance_by_pillar ON attendance ("pillar", row) WHERE deleted_at IS NULL;

CREATE INDEX attendance_by_tier ON attendance ("tier", row) WHERE deleted_at IS NULL;

CREATE INDEX attendance_by_sex ON attendance ("sex", row) WHERE deleted_at IS NULL;

CREATE INDEX attendance_by_country ON attendance ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX attendance_by_state ON attendance ("state", row) WHERE deleted_at IS NULL;

CREATE TRIGGER attendance_guard BEFORE UPDATE ON attendance WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: attendance'); END;

CREATE TRIGGER attendance_keep BEFORE DELETE ON attendance
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: attendance'); END;

CREATE TABLE communication (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "kind" TEXT,
  "campaign" BLOB REFERENCES campaign(id) DEFERRABLE INITIALLY DEFERRED,
  "planned_on" TEXT,
  "published_on" TEXT,
  "channel" TEXT,
  "channel_folded" TEXT,
  "url" TEXT,
  "body" TEXT,
  "status" TEXT
) STRICT;

CREATE INDEX communication_by_changed_at ON communication ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX communication_by_title_folded ON communication ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX communication_by_kind ON communication ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX communication_by_campaign ON communication ("campaign");

CREATE INDEX communication_by_planned_on ON communication ("planned_on", row) WHERE deleted_at IS NULL;

CREATE INDEX communication_by_published_on ON communication ("published_on", row) WHERE deleted_at IS NULL;

CREATE INDEX communication_by_channel_folded ON communication ("channel_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX communication_by_status ON communication ("status", row) WHERE deleted_at IS NULL;

CREATE TRIGGER communication_guard BEFORE UPDATE ON communication WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: communication'); END;

CREATE TRIGGER communication_keep BEFORE DELETE ON communication
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: communication'); END;

CREATE TABLE mine_site (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "name" TEXT,
  "name_folded" TEXT,
  "site_code" TEXT,
  "site_code_folded" TEXT,
  "country" TEXT,
  "region" TEXT,
  "district" TEXT,
  "district_folded" TEXT,
  "territory" TEXT,
  "chiefdom" TEXT,
  "grouping" TEXT,
  "village" TEXT,
  "position_lat" REAL,
  "position_lon" REAL,
  "location_origin" TEXT,
  "kind" TEXT,
  "activity" TEXT,
  "minerals" TEXT,
  "licence" TEXT,
  "licence_folded" TEXT,
  "workers" INTEGER,
  "workers_women" INTEGER,
  "workers_men" INTEGER,
  "cooperative" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "phone_coverage" INTEGER,
  "projects" TEXT,
  "cahra_basis" TEXT,
  "cahra_reason" TEXT,
  "source" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX mine_site_site_code_key ON mine_site ("site_code") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX mine_site_by_changed_at ON mine_site ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_name_folded ON mine_site ("name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_site_code_folded ON mine_site ("site_code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_country ON mine_site ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_region ON mine_site ("region", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_district_folded ON mine_site ("district_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_kind ON mine_site ("kind", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_activity ON mine_site ("activity", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_licence_folded ON mine_site ("licence_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_workers ON mine_site ("workers", row) WHERE deleted_at IS NULL;

CREATE INDEX mine_site_by_cooperative ON mine_site ("cooperative");

CREATE TRIGGER mine_site_guard BEFORE UPDATE ON mine_site WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: mine_site'); END;

CREATE TRIGGER mine_site_keep BEFORE DELETE ON mine_site
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: mine_site'); END;

CREATE TABLE site_status (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "mine_site" BLOB REFERENCES mine_site(id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "status" TEXT,
  "issued_by" TEXT,
  "valid_until" TEXT,
  "document" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX site_status_mine_site_on_key ON site_status ("mine_site", "on") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX site_status_by_changed_at ON site_status ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX site_status_by_mine_site ON site_status ("mine_site");

CREATE INDEX site_status_by_on ON site_status ("on", row) WHERE deleted_at IS NULL;

CREATE INDEX site_status_by_status ON site_status ("status", row) WHERE deleted_at IS NULL;

CREATE INDEX site_status_by_valid_until ON site_status ("valid_until", row) WHERE deleted_at IS NULL;

CREATE TRIGGER site_status_guard BEFORE UPDATE ON site_status WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: site_status'); END;

CREATE TRIGGER site_status_keep BEFORE DELETE ON site_status
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: site_status'); END;

CREATE TABLE visit (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "mine_site" BLOB REFERENCES mine_site(id) DEFERRABLE INITIALLY DEFERRED,
  "project" BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  "purpose" TEXT,
  "purpose_folded" TEXT,
  "planned_on" TEXT,
  "on" TEXT,
  "visited" INTEGER,
  "reason_not_visited" TEXT,
  "team" TEXT,
  "itinerary" TEXT,
  "security_clearance" TEXT,
  "languages" TEXT,
  "summary" TEXT,
  "mutual_understanding" TEXT,
  "debrief_on" TEXT,
  "on_site" INTEGER,
  "workers" INTEGER,
  "mineral" TEXT,
  "women_present" INTEGER,
  "children_under_15" INTEGER,
  "mercury" INTEGER,
  "traceability" TEXT,
  "traceability_folded" TEXT,
  "armed_presence" INTEGER,
  "armed_interference" INTEGER,
  "armed_actors" TEXT,
  "source" TEXT
) STRICT;

CREATE UNIQUE INDEX visit_number_key ON visit ("number") WHERE deleted_at IS NULL;

CREATE INDEX visit_by_changed_at ON visit ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_mine_site ON visit ("mine_site");

CREATE INDEX visit_by_project ON visit ("project");

CREATE INDEX visit_by_purpose_folded ON visit ("purpose_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_planned_on ON visit ("planned_on", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_on ON visit ("on", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_visited ON visit ("visited", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_mineral ON visit ("mineral", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_children_under_15 ON visit ("children_under_15", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_mercury ON visit ("mercury", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_traceability_folded ON visit ("traceability_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_armed_presence ON visit ("armed_presence", row) WHERE deleted_at IS NULL;

CREATE INDEX visit_by_armed_interference ON visit ("armed_interference", row) WHERE deleted_at IS NULL;

CREATE TRIGGER visit_guard BEFORE UPDATE ON visit WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: visit'); END;

CREATE TRIGGER visit_keep BEFORE DELETE ON visit
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: visit'); END;

CREATE TABLE practice_assessment (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "mine_site" BLOB REFERENCES mine_site(id) DEFERRABLE INITIALLY DEFERRED,
  "on" TEXT,
  "visit" BLOB REFERENCES visit(id) DEFERRABLE INITIALLY DEFERRED,
  "scheme" TEXT,
  "module" INTEGER,
  "requirement" TEXT,
  "outcome" TEXT,
  "evidence" TEXT
) STRICT;

CREATE INDEX practice_assessment_by_changed_at ON practice_assessment ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX practice_assessment_by_mine_site ON practice_assessment ("mine_site");

CREATE INDEX practice_assessment_by_on ON practice_assessment ("on", row) WHERE deleted_at IS NULL;

CREATE INDEX practice_assessment_by_visit ON practice_assessment ("visit");

CREATE INDEX practice_assessment_by_scheme ON practice_assessment ("scheme", row) WHERE deleted_at IS NULL;

CREATE INDEX practice_assessment_by_module ON practice_assessment ("module", row) WHERE deleted_at IS NULL;

CREATE INDEX practice_assessment_by_outcome ON practice_assessment ("outcome", row) WHERE deleted_at IS NULL;

CREATE TRIGGER practice_assessment_guard BEFORE UPDATE ON practice_assessment WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: practice_assessment'); END;

CREATE TRIGGER practice_assessment_keep BEFORE DELETE ON practice_assessment
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: practice_assessment'); END;

CREATE TABLE production (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "mine_site" BLOB REFERENCES mine_site(id) DEFERRABLE INITIALLY DEFERRED,
  "country" TEXT,
  "region" TEXT,
  "mineral" TEXT,
  "period" TEXT,
  "kg" REAL,
  "low" REAL,
  "high" REAL,
  "verification" TEXT,
  "measure" TEXT,
  "source" TEXT
) STRICT;

CREATE INDEX production_by_changed_at ON production ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX production_by_mine_site ON production ("mine_site");

CREATE INDEX production_by_country ON production ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX production_by_region ON production ("region", row) WHERE deleted_at IS NULL;

CREATE INDEX production_by_mineral ON production ("mineral", row) WHERE deleted_at IS NULL;

CREATE INDEX production_by_period ON production ("period", row) WHERE deleted_at IS NULL;

CREATE INDEX production_by_kg ON production ("kg", row) WHERE deleted_at IS NULL;

CREATE INDEX production_by_verification ON production ("verification", row) WHERE deleted_at IS NULL;

CREATE TRIGGER production_guard BEFORE UPDATE ON production WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: production'); END;

CREATE TRIGGER production_keep BEFORE DELETE ON production
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: production'); END;

CREATE TABLE incident (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "reported_on" TEXT,
  "channel" TEXT,
  "language" TEXT,
  "reporter_pseudonym" TEXT,
  "mine_site" BLOB REFERENCES mine_site(id) DEFERRABLE INITIALLY DEFERRED,
  "country" TEXT,
  "place" TEXT,
  "position_lat" REAL,
  "position_lon" REAL,
  "blur_km" REAL,
  "happened_on" TEXT,
  "type" TEXT,
  "annex2_risk" TEXT,
  "level" INTEGER,
  "actors" TEXT,
  "women_affected" INTEGER,
  "men_affected" INTEGER,
  "children_affected" INTEGER,
  "summary" TEXT,
  "verification" TEXT,
  "measures" TEXT,
  "owner" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "deadline" TEXT,
  "closed_on" TEXT,
  "closure" TEXT,
  "publishable" INTEGER
) STRICT;

CREATE UNIQUE INDEX incident_number_key ON incident ("number") WHERE deleted_at IS NULL;

CREATE INDEX incident_by_changed_at ON incident ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_reported_on ON incident ("reported_on", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_channel ON incident ("channel", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_mine_site ON incident ("mine_site");

CREATE INDEX incident_by_country ON incident ("country", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_happened_on ON incident ("happened_on", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_type ON incident ("type", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_annex2_risk ON incident ("annex2_risk", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_level ON incident ("level", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_verification ON incident ("verification", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_owner ON incident ("owner");

CREATE INDEX incident_by_deadline ON incident ("deadline", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_closed_on ON incident ("closed_on", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_closure ON incident ("closure", row) WHERE deleted_at IS NULL;

CREATE INDEX incident_by_publishable ON incident ("publishable", row) WHERE deleted_at IS NULL;

CREATE TRIGGER incident_guard BEFORE UPDATE ON incident WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: incident'); END;

CREATE TRIGGER incident_keep BEFORE DELETE ON incident
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: incident'); END;

CREATE TABLE supply_link (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "from_entity" TEXT,
  "from" BLOB,
  "to" BLOB REFERENCES organisation(id) DEFERRABLE INITIALLY DEFERRED,
  "mineral" TEXT,
  "from_date" TEXT,
  "until_date" TEXT,
  "kg_per_year" REAL,
  "evidence" TEXT
) STRICT;

CREATE INDEX supply_link_by_changed_at ON supply_link ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX supply_link_by_from ON supply_link ("from");

CREATE INDEX supply_link_by_to ON supply_link ("to");

CREATE INDEX supply_link_by_mineral ON supply_link ("mineral", row) WHERE deleted_at IS NULL;

CREATE INDEX supply_link_by_from_date ON supply_link ("from_date", row) WHERE deleted_at IS NULL;

CREATE INDEX supply_link_by_until_date ON supply_link ("until_date", row) WHERE deleted_at IS NULL;

CREATE TRIGGER supply_link_guard BEFORE UPDATE ON supply_link WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: supply_link'); END;

CREATE TRIGGER supply_link_keep BEFORE DELETE ON supply_link
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: supply_link'); END;

CREATE TABLE result (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "project" BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  "parent" BLOB REFERENCES result(id) DEFERRABLE INITIALLY DEFERRED,
  "level" TEXT,
  "code" TEXT,
  "code_folded" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "assumption" TEXT
) STRICT;

CREATE INDEX result_by_changed_at ON result ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX result_by_project ON result ("project");

CREATE INDEX result_by_parent ON result ("parent");

CREATE INDEX result_by_level ON result ("level", row) WHERE deleted_at IS NULL;

CREATE INDEX result_by_code_folded ON result ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX result_by_title_folded ON result ("title_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER result_guard BEFORE UPDATE ON result WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: result'); END;

CREATE TRIGGER result_keep BEFORE DELETE ON result
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: result'); END;

CREATE TABLE indicator (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "result" BLOB REFERENCES result(id) DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT,
  "code_folded" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "definition" TEXT,
  "unit" TEXT,
  "measure" TEXT,
  "direction" TEXT,
  "aggregation" TEXT,
  "frequency" TEXT,
  "disaggregations" TEXT,
  "baseline_period" TEXT,
  "baseline_value" REAL,
  "source" TEXT,
  "computed_from" TEXT,
  "rolls_up_to" BLOB REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX indicator_by_changed_at ON indicator ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX indicator_by_result ON indicator ("result");

CREATE INDEX indicator_by_code_folded ON indicator ("code_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX indicator_by_title_folded ON indicator ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX indicator_by_measure ON indicator ("measure", row) WHERE deleted_at IS NULL;

CREATE INDEX indicator_by_aggregation ON indicator ("aggregation", row) WHERE deleted_at IS NULL;

CREATE INDEX indicator_by_frequency ON indicator ("frequency", row) WHERE deleted_at IS NULL;

CREATE INDEX indicator_by_rolls_up_to ON indicator ("rolls_up_to");

CREATE TRIGGER indicator_guard BEFORE UPDATE ON indicator WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: indicator'); END;

CREATE TRIGGER indicator_keep BEFORE DELETE ON indicator
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: indicator'); END;

CREATE TABLE target (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "indicator" BLOB REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT,
  "value" REAL,
  "category" TEXT,
  "category_folded" TEXT,
  "replaces" BLOB REFERENCES target(id) DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT
) STRICT;

CREATE INDEX target_by_changed_at ON target ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX target_by_indicator ON target ("indicator");

CREATE INDEX target_by_period ON target ("period", row) WHERE deleted_at IS NULL;

CREATE INDEX target_by_category_folded ON target ("category_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX target_by_replaces ON target ("replaces");

CREATE TRIGGER target_guard BEFORE UPDATE ON target WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: target'); END;

CREATE TRIGGER target_keep BEFORE DELETE ON target
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: target'); END;

CREATE TABLE measurement (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "indicator" BLOB REFERENCES indicator(id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT,
  "value" REAL,
  "numerator" REAL,
  "denominator" REAL,
  "categories" TEXT,
  "categories_folded" TEXT,
  "mine_site" BLOB REFERENCES mine_site(id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT,
  "verification" TEXT,
  "source" TEXT,
  "method" TEXT,
  "comment" TEXT,
  "corrects" BLOB REFERENCES measurement(id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX measurement_by_changed_at ON measurement ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX measurement_by_indicator ON measurement ("indicator");

CREATE INDEX measurement_by_period ON measurement ("period", row) WHERE deleted_at IS NULL;

CREATE INDEX measurement_by_value ON measurement ("value", row) WHERE deleted_at IS NULL;

CREATE INDEX measurement_by_categories_folded ON measurement ("categories_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX measurement_by_mine_site ON measurement ("mine_site");

CREATE INDEX measurement_by_status ON measurement ("status", row) WHERE deleted_at IS NULL;

CREATE INDEX measurement_by_verification ON measurement ("verification", row) WHERE deleted_at IS NULL;

CREATE INDEX measurement_by_corrects ON measurement ("corrects");

CREATE TRIGGER measurement_guard BEFORE UPDATE ON measurement WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: measurement'); END;

CREATE TRIGGER measurement_keep BEFORE DELETE ON measurement
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: measurement'); END;

CREATE TABLE period_lock (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "project" BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  "period" TEXT,
  "locked_by" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "locked_at" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX period_lock_project_period_key ON period_lock ("project", "period") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX period_lock_by_changed_at ON period_lock ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX period_lock_by_project ON period_lock ("project");

CREATE INDEX period_lock_by_period ON period_lock ("period", row) WHERE deleted_at IS NULL;

CREATE INDEX period_lock_by_locked_by ON period_lock ("locked_by");

CREATE INDEX period_lock_by_locked_at ON period_lock ("locked_at", row) WHERE deleted_at IS NULL;

CREATE TRIGGER period_lock_guard BEFORE UPDATE ON period_lock WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: period_lock'); END;

CREATE TRIGGER period_lock_keep BEFORE DELETE ON period_lock
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: period_lock'); END;

CREATE TABLE story (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "project" BLOB REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
  "visit" BLOB REFERENCES visit(id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "title_folded" TEXT,
  "text" TEXT,
  "theme" TEXT,
  "quote_consent" TEXT
) STRICT;

CREATE INDEX story_by_changed_at ON story ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX story_by_project ON story ("project");

CREATE INDEX story_by_visit ON story ("visit");

CREATE INDEX story_by_title_folded ON story ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX story_by_theme ON story ("theme", row) WHERE deleted_at IS NULL;

CREATE INDEX story_by_quote_consent ON story ("quote_consent", row) WHERE deleted_at IS NULL;

CREATE TRIGGER story_guard BEFORE UPDATE ON story WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: story'); END;

CREATE TRIGGER story_keep BEFORE DELETE ON story
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: story'); END;

CREATE TABLE task (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "title" TEXT,
  "title_folded" TEXT,
  "about_entity" TEXT,
  "about" BLOB,
  "owner" BLOB REFERENCES officer(id) DEFERRABLE INITIALLY DEFERRED,
  "due_on" TEXT,
  "done_on" TEXT,
  "kind" TEXT
) STRICT;

CREATE UNIQUE INDEX task_number_key ON task ("number") WHERE deleted_at IS NULL;

CREATE INDEX task_by_changed_at ON task ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX task_by_title_folded ON task ("title_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX task_by_about ON task ("about");

CREATE INDEX task_by_owner ON task ("owner");

CREATE INDEX task_by_due_on ON task ("due_on", row) WHERE deleted_at IS NULL;

CREATE INDEX task_by_done_on ON task ("done_on", row) WHERE deleted_at IS NULL;

CREATE INDEX task_by_kind ON task ("kind", row) WHERE deleted_at IS NULL;

CREATE TRIGGER task_guard BEFORE UPDATE ON task WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: task'); END;

CREATE TRIGGER task_keep BEFORE DELETE ON task
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: task'); END;

CREATE TABLE note (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "about_entity" TEXT,
  "about" BLOB,
  "text" TEXT
) STRICT;

CREATE INDEX note_by_changed_at ON note ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX note_by_about ON note ("about");

CREATE TRIGGER note_guard BEFORE UPDATE ON note WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: note'); END;

CREATE TRIGGER note_keep BEFORE DELETE ON note
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: note'); END;

CREATE TABLE attachment (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "about_entity" TEXT,
  "about" BLOB,
  "file_name" TEXT,
  "file_name_folded" TEXT,
  "media_type" TEXT,
  "media_type_folded" TEXT,
  "size" INTEGER,
  "sha256" TEXT,
  "sha256_folded" TEXT,
  "original_sha256" TEXT,
  "caption" TEXT,
  "kind" TEXT
) STRICT;

CREATE INDEX attachment_by_changed_at ON attachment ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX attachment_by_about ON attachment ("about");

CREATE INDEX attachment_by_file_name_folded ON attachment ("file_name_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX attachment_by_media_type_folded ON attachment ("media_type_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX attachment_by_size ON attachment ("size", row) WHERE deleted_at IS NULL;

CREATE INDEX attachment_by_sha256_folded ON attachment ("sha256_folded", row) WHERE deleted_at IS NULL;

CREATE INDEX attachment_by_kind ON attachment ("kind", row) WHERE deleted_at IS NULL;

CREATE TRIGGER attachment_guard BEFORE UPDATE ON attachment WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: attachment'); END;

CREATE TRIGGER attachment_keep BEFORE DELETE ON attachment
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: attachment'); END;

CREATE TABLE tag (
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  stamp INTEGER NOT NULL,
  "number" TEXT,
  "created_at" TEXT,
  "created_by" BLOB,
  "changed_at" TEXT,
  "changed_by" BLOB,
  "restricted" INTEGER,
  "deleted_at" TEXT,
  "about_entity" TEXT,
  "about" BLOB,
  "word" TEXT,
  "word_folded" TEXT,
  twin INTEGER
) STRICT;

CREATE UNIQUE INDEX tag_about_entity_word_key ON tag ("about_entity", "word") WHERE deleted_at IS NULL AND twin IS NULL;

CREATE INDEX tag_by_changed_at ON tag ("changed_at", row) WHERE deleted_at IS NULL;

CREATE INDEX tag_by_about ON tag ("about");

CREATE INDEX tag_by_word_folded ON tag ("word_folded", row) WHERE deleted_at IS NULL;

CREATE TRIGGER tag_guard BEFORE UPDATE ON tag WHEN NEW.stamp <= OLD.stamp
BEGIN SELECT RAISE(ABORT, 'written past the change log: tag'); END;

CREATE TRIGGER tag_keep BEFORE DELETE ON tag
WHEN OLD.id NOT IN (SELECT record FROM to_forget)
BEGIN SELECT RAISE(ABORT, 'deleted past the change log: tag'); END;
