package io.hanqiao.local;

import io.hanqiao.local.demo.DemoLoadException;
import io.hanqiao.local.demo.DemoMarket;
import io.hanqiao.local.demo.DemoTarget;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Loads the demo market of the seeds.
 *
 * @param seeds the repository's directory of that name
 * @param firms how many firms it has
 */
record MarketLoad(Path seeds, int firms) {
  /** What {@link DemoLoad} asks for. */
  void into(DemoTarget target, Console console) {
    try {
      new DemoMarket(seeds, firms)
          .load(target, sentence -> console.say(sentence.zh(), sentence.en()));
    } catch (DemoLoadException e) {
      throw failed(e.sentence().zh(), e.sentence().en(), e);
    } catch (IOException e) {
      throw failed(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("被中断", "interrupted", e);
    }
  }

  private static LaunchException failed(String chinese, String english, Exception cause) {
    return new LaunchException(
        "演示数据未能载入（可用 --no-demo 跳过）：" + chinese,
        "The demo market could not be loaded (--no-demo does without): " + english,
        cause);
  }
}
