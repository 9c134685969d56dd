create schema if not exists promise;
