-- whom the readers of a charter turn to, as the quality manual prints it
alter table promise.publication add column contact text check (contact <> '');
