-- Notices of more than comments: without a thread, with a reason as long as it was written, of what nobody did.
alter table notice alter column thread drop not null;
alter table notice alter column by_name drop not null;
alter table notice alter column text drop not null;
alter table notice alter column text set data type varchar(2000);
