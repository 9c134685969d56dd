create schema if not exists indicator;
