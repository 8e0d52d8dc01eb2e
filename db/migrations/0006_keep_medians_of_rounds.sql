ALTER TABLE `view_rounds` ADD `median_script` real;--> statement-breakpoint
ALTER TABLE `view_rounds` ADD `median_power` real;--> statement-breakpoint
-- Rounds that were closed before: the middle of their views, or of an even number the mean of the two in the middle. Fewer than
-- three views are told to nobody.
UPDATE `view_rounds` SET
  `median_script` = (SELECT avg(`script`) FROM (
    SELECT `script`, row_number() OVER (ORDER BY `script`) AS `place`, count(*) OVER () AS `given`
    FROM `views` WHERE `views`.`round_id` = `view_rounds`.`id`)
    WHERE `place` IN ((`given` + 1) / 2, `given` / 2 + 1)),
  `median_power` = (SELECT avg(`power`) FROM (
    SELECT `power`, row_number() OVER (ORDER BY `power`) AS `place`, count(*) OVER () AS `given`
    FROM `views` WHERE `views`.`round_id` = `view_rounds`.`id`)
    WHERE `place` IN ((`given` + 1) / 2, `given` / 2 + 1))
WHERE `closed_at` IS NOT NULL AND (SELECT count(*) FROM `views` WHERE `views`.`round_id` = `view_rounds`.`id`) >= 3;
